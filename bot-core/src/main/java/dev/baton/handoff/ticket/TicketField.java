package dev.baton.handoff.ticket;

import java.util.List;

/**
 * A field on which a tracker's project insists and which Baton cannot know: its id there, how people know it, and what may
 * be chosen; no choices means free text.
 */
public record TicketField(String id, String name, List<String> choices) {

    public TicketField {
        choices = List.copyOf(choices);
    }

    /** What somebody answered. */
    public record Value(String id, String words) {}
}
