package dev.baton.storage.stored;

/** An event as it lies in the journal: its kind with version, for example {@code owner_named.1}, and its JSON. */
public record StoredEvent(String kind, String body) {}
