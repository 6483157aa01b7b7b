package dev.baton.handoff.people;

/** The short name of a team in the organisation's file; security is a team of its own. */
public record TeamId(String value) implements Comparable<TeamId> {

    /** The security team, which leads until acceptance and verifies after it (A1-03). */
    public static final TeamId SECURITY = new TeamId("security");

    public TeamId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("team: '" + value + "' (expected: 1 to 40 of a-z, 0-9 and -)");
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }
}
