package dev.baton.desk;

import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.availability.Availability;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.NoteOpened;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.NoteShut;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Reading;
import java.net.URI;
import java.time.Duration;

/** Opens the link to a package that is ready, until it opens or somebody vouches for it (A9-26). */
final class AvailabilityClerk {

    private static final Duration REFUSED = Duration.ofMinutes(15);

    private final Casework casework;
    private final Reading reading;

    AvailabilityClerk(Casework casework, Reading reading) {
        this.casework = casework;
        this.reading = reading;
    }

    Ended tryLink(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        if (!Availability.isWaitedForBy(handoff)) {
            return new Ended.Ran();
        }
        Answer<URI> answer = reading.open(filed.setting().document().page());
        if (answer instanceof Answer.Failed<URI> failed) {
            casework.decide(handoff.id(), new NoteShut(failed.failure().reason()));
            return new Ended.Again(failed.failure().pause(REFUSED));
        }
        casework.decide(handoff.id(), new NoteOpened());
        return new Ended.Ran();
    }
}
