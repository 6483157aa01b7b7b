package dev.baton.storage.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wire to a database that can be cut, or go silent with everything on it still connected. */
final class Wire implements Closeable {

    private final ServerSocket listening;
    private final int target;
    private final List<Closeable> ends = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition speaks = lock.newCondition();
    private boolean silent;
    private volatile boolean cut;

    Wire(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void goSilent(boolean now) {
        lock.lock();
        try {
            silent = now;
            speaks.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Cuts everything, and whatever tries to connect until it is mended. */
    synchronized void cut() {
        cut = true;
        ends.forEach(Wire::quietly);
        ends.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket here = listening.accept();
                if (cut) {
                    here.close();
                } else {
                    join(here, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Whatever was on its way when everything was cut is cut, too. */
    private synchronized void join(Socket here, Socket there) {
        if (cut) {
            quietly(here);
            quietly(there);
            return;
        }
        ends.add(here);
        ends.add(there);
        daemon(() -> copy(here, there));
        daemon(() -> copy(there, here));
    }

    private void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                awaitSpeech();
                out.write(bytes, 0, count);
                out.flush();
            }
        } catch (IOException cutOff) {
            quietly(from);
            quietly(to);
        }
    }

    private void awaitSpeech() {
        lock.lock();
        try {
            while (silent) {
                speaks.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Closeable end) {
        try {
            end.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        goSilent(false);
        listening.close();
        cut();
    }
}
