package dev.baton.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;

/** A running server that is pressed and weighed. */
record Contestant(String name, int port, Child child, Crowd crowd, Beginning beginning) implements AutoCloseable {

    /** Starts a server and presses until the first good answer. */
    static Contestant started(String name, Start start, Press first) throws IOException {
        var port = freePort();
        var crowd = new Crowd(server(port));
        var begun = System.nanoTime();
        var child = start.on(port);
        var beginning =
                Beginning.awaited(child, begun, () -> crowd.press(first).join().isGood());
        return new Contestant(name, port, child, crowd, beginning);
    }

    /** Where it is. */
    URI server() {
        return server(port);
    }

    private static URI server(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    static int freePort() throws IOException {
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
