package dev.baton.port;

import dev.baton.handoff.people.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every system outside that Baton tells and asks: where people are, what is really there, where tickets live. */
public record Outside(Map<Platform, Chat> chats, Inventory inventory, List<Tracker> trackers) {

    public Outside {
        chats = Map.copyOf(chats);
        trackers = List.copyOf(trackers);
    }

    /** The tracker which an organisation's file calls by this name. */
    public Optional<Tracker> tracker(String name) {
        return trackers.stream().filter(tracker -> tracker.name().equals(name)).findFirst();
    }
}
