package dev.baton.handoff.people;

import java.util.Locale;

/** A role at the table: the engineering lead <em>of payments</em>, the incident commander (of security). */
public record Seat(Role role, TeamId team) {

    /** A seat of the security team. */
    public static Seat of(Role role) {
        return new Seat(role, TeamId.SECURITY);
    }

    /** The seat as one word, for example {@code engineering_lead.payments}. */
    public String key() {
        return role.name().toLowerCase(Locale.ROOT) + "." + team.value();
    }
}
