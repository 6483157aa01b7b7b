package dev.baton.handoff.reminder;

import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;

/** «verification did not happen and the security team assumed completion» (A6-05): what is not verified, who owes it, since when. */
public record OverdueVerification(String what, List<Person> owedBy, Instant since) {

    public OverdueVerification {
        owedBy = List.copyOf(owedBy);
    }
}
