package dev.baton.handoff.ticket;

/** The task that mirrors a ticket in the security tool: its id there, and the address at which people open it, if it has one. */
public record TaskRef(String id, String link) {

    /** No task. */
    public static final TaskRef NONE = new TaskRef("", "");
}
