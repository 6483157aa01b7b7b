package dev.baton.handoff;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import java.time.Instant;

/** The circumstances of a command: who asks, when, and under which organisation's teams, calendars and policy. */
public record Asked(Person by, Instant at, Organisation organisation) {

    /** Whether time or an outside answer asks, not a person. */
    public boolean isByBaton() {
        return by.id().platform() == Platform.BATON;
    }

    /** Whether the asker may grant exceptions, beside the commander (D-01). */
    public boolean isByExceptionApprover() {
        return organisation.security().exceptionApprovers().stream().anyMatch(by::isSameHumanAs);
    }

    /** Whether the asker belongs to security. */
    public boolean isBySecurity() {
        return organisation.isSecurity(by);
    }
}
