package dev.baton.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode: sends envelopes, and waits for the acknowledgement of each. */
public final class FakeSocket implements AutoCloseable {

    private final Server server = new Server();

    private FakeSocket() {}

    static FakeSocket open() {
        FakeSocket socket = new FakeSocket();
        socket.server.start();
        try {
            if (!socket.server.started.await(Soon.AT_LAST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the socket did not open");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return socket;
    }

    JsonObject address() {
        JsonObject answer = FakeAnswer.ok();
        answer.addProperty("url", "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=" + UUID.randomUUID());
        return answer;
    }

    /** How many connections the app has open. */
    public int connections() {
        return server.getConnections().size();
    }

    /** Whether the app is connected, by the so-manieth connection in all, counted from one, and by no other. */
    public boolean isConnectedAgain(int number) {
        return server.opened.get() == number && server.getConnections().size() == 1;
    }

    /** Asks the app to connect anew, as Slack does every few hours. */
    public void askToReconnect() {
        JsonObject disconnect = new JsonObject();
        disconnect.addProperty("type", "disconnect");
        disconnect.addProperty("reason", "refresh_requested");
        server.broadcast(disconnect.toString());
    }

    /** Ends every connection without a word. */
    public void breakConnections() {
        server.getConnections().forEach(connection -> connection.closeConnection(1011, "broken"));
    }

    /** Sends an envelope and waits for its acknowledgement. */
    public JsonObject send(String type, JsonObject payload) {
        String id = UUID.randomUUID().toString();
        JsonObject envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", type);
        envelope.addProperty("accepts_response_payload", true);
        envelope.add("payload", payload);
        CompletableFuture<JsonObject> acknowledged = new CompletableFuture<>();
        server.awaited.put(id, acknowledged);
        server.getConnections().iterator().next().send(envelope.toString());
        try {
            return acknowledged.get(Patience.OF_SLACK.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            throw new AssertionError("no acknowledgement within " + Patience.OF_SLACK, late);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(1000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Server extends WebSocketServer {

        private final Map<String, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
        private final CountDownLatch started = new CountDownLatch(1);
        private final AtomicInteger opened = new AtomicInteger();

        private Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            setReuseAddr(true);
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            opened.incrementAndGet();
            connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onMessage(WebSocket connection, String message) {
            JsonObject acknowledgement = JsonParser.parseString(message).getAsJsonObject();
            CompletableFuture<JsonObject> waiting = awaited.remove(Complaints.string(acknowledgement, "envelope_id"));
            if (waiting != null) {
                waiting.complete(acknowledgement);
            }
        }

        @Override
        public void onError(WebSocket connection, Exception failed) {}

        @Override
        public void onStart() {
            started.countDown();
        }
    }
}
