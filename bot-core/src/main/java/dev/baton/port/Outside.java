package dev.baton.port;

import dev.baton.handoff.people.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every system outside that Baton tells and asks: where people are, what is really there, where tickets live. */
public record Outside(
        Map<Platform, Chat> chats,
        Inventory inventory,
        List<Tracker> trackers,
        @Nullable RemediationPlans plans,
        @Nullable Mirror mirror,
        Map<Platform, Directory> directories,
        Collaboration collaboration,
        Reading reading) {

    public Outside {
        chats = Map.copyOf(chats);
        trackers = List.copyOf(trackers);
        directories = Map.copyOf(directories);
    }

    /** These, and no directory, no tool that suggests fixes or mirrors tickets, and nobody who opens links. */
    public Outside(Map<Platform, Chat> chats, Inventory inventory, List<Tracker> trackers) {
        this(chats, inventory, trackers, null, null, Map.of(), Collaboration.NONE, Reading.NONE);
    }

    /** These, and a tool that suggests fixes. */
    public Outside with(RemediationPlans other) {
        return new Outside(chats, inventory, trackers, other, mirror, directories, collaboration, reading);
    }

    /** These, and a tool that mirrors tickets. */
    public Outside with(Mirror other) {
        return new Outside(chats, inventory, trackers, plans, other, directories, collaboration, reading);
    }

    /** These, and where accounts of these platforms are looked up. */
    public Outside with(Map<Platform, Directory> others) {
        return new Outside(chats, inventory, trackers, plans, mirror, others, collaboration, reading);
    }

    /** These, and the systems with which people work together. */
    public Outside with(Collaboration other) {
        return new Outside(chats, inventory, trackers, plans, mirror, directories, other, reading);
    }

    /** These, and a way to open links. */
    public Outside readBy(Reading other) {
        return new Outside(chats, inventory, trackers, plans, mirror, directories, collaboration, other);
    }

    /** The tool that suggests fixes, where there is one (A2-14). */
    public Optional<RemediationPlans> suggesting() {
        return Optional.ofNullable(plans);
    }

    /** The tool that mirrors tickets, where there is one (A4-11). */
    public Optional<Mirror> mirroring() {
        return Optional.ofNullable(mirror);
    }

    /** The tracker which an organisation's file calls by this name. */
    public Optional<Tracker> tracker(String name) {
        return trackers.stream().filter(tracker -> tracker.name().equals(name)).findFirst();
    }
}
