package dev.baton.handoff.scope;

import java.time.Instant;
import java.util.List;

/** What an inventory answered: rows, the query that gave them, the raw answer, and what it could not read. */
public record InventoryAnswer(List<ScopeRow> rows, Query query, RawAnswer raw, List<String> unreadable) {

    /** What was asked, of whom, when; the id finds it again in the inventory's own log. */
    public record Query(String id, String inventory, String filter, Instant retrievedAt) {

        /** Stands in place of an inventory's name where somebody imported a list (D-19). */
        public static final String IMPORTED = "an imported list, not live";

        /** Whether an inventory was asked. */
        public boolean isLive() {
            return !inventory.equals(IMPORTED);
        }
    }

    /** The answer as it came, kept beside the document with its SHA-256 in hexadecimal (A6-04). */
    public record RawAnswer(String mediaType, String body, String sha256) {}

    public InventoryAnswer {
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }
}
