package dev.baton.handoff.briefing;

import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Seat;
import java.util.Locale;

/** One yes that is needed: to which section, from which seat. */
public record Requirement(Section section, Seat seat) {

    /** Where a required confirmation stands (requirements B5). */
    public enum Status {
        REQUESTED,
        DISPUTED,
        CONFIRMED
    }

    /** The requirement as one word, for example {@code scope.engineering_lead.payments}. */
    public String key() {
        return section.name().toLowerCase(Locale.ROOT) + "." + seat.key();
    }
}
