package dev.baton.handoff.organisation;

/**
 * Where a team's tickets live: «the engineering team's normal tracking system» (A4-01), and the project or board there.
 */
public record TicketHome(String tracker, String project) {

    /** Baton's own board, for a team that names no other. */
    public static final String BUILT_IN = "built-in";

    /** Whether its tickets are Baton's own cards. */
    public boolean isBuiltIn() {
        return tracker.equals(BUILT_IN);
    }
}
