package dev.baton.server.serving;

import dev.baton.connectors.link.HttpReading;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Chat;
import dev.baton.port.Inventory;
import dev.baton.port.Outside;
import dev.baton.server.configuration.Configuration.Ready;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The systems outside that are no chat: trackers, the inventory if it is not a folder here, and those with which people work together. */
record Connections(Trackers trackers, Inventories inventories, Collaborators collaborators) {

    static Connections of(Ready configured) {
        return new Connections(new Trackers(configured), new Inventories(configured), new Collaborators(configured));
    }

    /** Everything outside, with these chats, and this folder where no other inventory was chosen. */
    Outside outside(Map<Platform, Chat> chats, Supplier<Inventory> folder, InstantSource clock) {
        Outside outside = new Outside(chats, inventories.by(clock).orElseGet(folder), trackers.by(clock));
        Outside suggesting = inventories.suggesting(clock).map(outside::with).orElse(outside);
        Outside mirroring = inventories.mirroring(clock).map(suggesting::with).orElse(suggesting);
        return mirroring.with(collaborators.by(clock)).readBy(new HttpReading());
    }

    /** What they have to say about the configuration; asks them, which takes a while. */
    List<String> doubts() {
        return Stream.of(inventories.doubts(), trackers.doubts(), collaborators.doubts())
                .flatMap(List::stream)
                .toList();
    }
}
