package dev.baton.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running server that is pressed and weighed. */
record Contestant(String name, int port, Child child, Crowd crowd, Beginning beginning) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Starts a server and presses until the first good answer; connections refused meanwhile do not count. */
    static Contestant started(String name, Start start, Press first) throws IOException {
        var port = freePort();
        var crowd = new Crowd(Ground.requestUrl(port), Ground.SIGNING_SECRET);
        var begin = System.nanoTime();
        var child = start.on(port);
        while (!crowd.press(first).join().isGood()) {
            if (!child.isRunning() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                child.close();
                throw new IllegalStateException(name + " did not give a good answer; see its log");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        var beginning = new Beginning(Duration.ofNanos(System.nanoTime() - begin), child.processorTime());
        return new Contestant(name, port, child, crowd, beginning);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        child.close();
    }

    /** How long it took from the start of the process to its first good answer, and how much processor time. */
    record Beginning(Duration took, Duration processorTime) {}

    /** How a contestant's process is started, once its port is known. */
    @FunctionalInterface
    interface Start {
        Child on(int port) throws IOException;
    }
}
