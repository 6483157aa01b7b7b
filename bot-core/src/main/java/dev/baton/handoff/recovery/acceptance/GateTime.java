package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The gate opens as soon as the acceptance is on record (A7-10, B3): in the incident tracking system, where the organisation
 * has one, or else in Baton's own journal (A9-32).
 */
public final class GateTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        boolean isRecorded = organisation.practice().record().isBuiltIn()
                || handoff.recovery().record().isOfAcceptance();
        return handoff.phase() == Phase.ACCEPTED && isRecorded
                ? Optional.of(handoff.stage().since())
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return List.of(new GateOpened());
    }
}
