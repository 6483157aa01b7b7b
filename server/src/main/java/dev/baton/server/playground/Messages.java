package dev.baton.server.playground;

import dev.baton.view.Card;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All messages of the playground, oldest first; each is on disk before anybody sees it. */
public final class Messages {

    private final StoredMessages stored;
    private final SortedMap<Long, Message> byNumber = new TreeMap<>();
    private long changes;

    private Messages(StoredMessages stored) {
        this.stored = stored;
        stored.all().forEach(message -> byNumber.put(message.number(), message));
        this.changes = byNumber.values().stream().mapToLong(Message::number).sum();
    }

    /** The messages kept in this folder. */
    public static Messages keptIn(Path folder) {
        return new Messages(new StoredMessages(folder));
    }

    /** Adds a message, unless one of this key is already there; that one comes back then. */
    public synchronized Message post(Message.Spot spot, String key, String by, Card card, Instant at) {
        return byNumber.values().stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .orElseGet(() -> keep(new Message(next(), spot, key, by, card, at, at)));
    }

    /** Shows another card in a message; empty when it is not there. */
    public synchronized Optional<Message> update(long number, Card card, Instant now) {
        return find(number).map(message -> keep(message.showing(card, now)));
    }

    public synchronized Optional<Message> find(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** What stands at a spot, oldest first. */
    public synchronized List<Message> at(Message.Spot spot) {
        return byNumber.values().stream()
                .filter(message -> message.spot().equals(spot))
                .sorted(Comparator.comparingLong(Message::number))
                .toList();
    }

    /** A number that grows with every message and every change of one. */
    public synchronized long changes() {
        return changes;
    }

    private Message keep(Message message) {
        stored.keep(message);
        byNumber.put(message.number(), message);
        changes++;
        return message;
    }

    private long next() {
        return byNumber.isEmpty() ? 1 : byNumber.lastKey() + 1;
    }
}
