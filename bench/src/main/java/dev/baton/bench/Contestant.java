package dev.baton.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

/** A running server that is pressed and weighed. */
record Contestant(String name, Child child, Crowd crowd, Duration toFirstGoodAnswer) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long A_MOMENT = 5_000_000;

    /** Starts a server and presses until the first good answer; connections that are refused meanwhile do not count. */
    static Contestant started(String name, Start start, String secret, Press first) throws IOException {
        var port = freePort();
        var crowd = new Crowd(URI.create("http://127.0.0.1:" + port + "/slack/events"), secret);
        var begin = System.nanoTime();
        var child = start.on(port);
        while (!crowd.press(first).join().isGood()) {
            if (!child.isRunning() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                child.close();
                throw new IllegalStateException(name + " did not give a good answer within " + PATIENCE);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(A_MOMENT);
        }
        return new Contestant(name, child, crowd, Duration.ofNanos(System.nanoTime() - begin));
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

    /** How a contestant's process is started, once its port is known. */
    @FunctionalInterface
    interface Start {
        Child on(int port) throws IOException;
    }
}
