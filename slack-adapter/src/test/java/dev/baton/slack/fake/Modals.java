package dev.baton.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The modals that people have open, the topmost last. */
final class Modals {

    private static final int DEEPEST = 3;

    private final Map<String, Deque<JsonObject>> open = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    JsonObject open(String user, JsonObject view) {
        Deque<JsonObject> stack = new ArrayDeque<>();
        stack.push(numbered(view));
        open.put(user, stack);
        return stack.getFirst();
    }

    boolean canPush(String user) {
        return !stack(user).isEmpty() && stack(user).size() < DEEPEST;
    }

    JsonObject push(String user, JsonObject view) {
        stack(user).push(numbered(view));
        return stack(user).getFirst();
    }

    void replace(String user, JsonObject view) {
        JsonObject next = numbered(view);
        stack(user).poll();
        stack(user).push(next);
    }

    void close(String user) {
        stack(user).poll();
    }

    void closeAll(String user) {
        stack(user).clear();
    }

    Optional<JsonObject> top(String user) {
        return Optional.ofNullable(stack(user).peek());
    }

    private Deque<JsonObject> stack(String user) {
        return open.computeIfAbsent(user, nobody -> new ArrayDeque<>());
    }

    private JsonObject numbered(JsonObject view) {
        JsonObject copy = view.deepCopy();
        copy.addProperty("id", "V" + number.incrementAndGet());
        return copy;
    }
}
