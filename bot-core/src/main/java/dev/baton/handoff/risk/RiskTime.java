package dev.baton.handoff.risk;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.work.Deadlines;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** «RISK_ACCEPTED | expiry | REOPENED» (B2): with a new date by policy, even when the handoff was closed long ago. */
public final class RiskTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase().isAccepted() && handoff.phase() != Phase.SUPERSEDED
                ? risks(handoff).values().stream().map(RiskAcceptance::until).min(Instant::compareTo)
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        Deadlines deadlines = Deadlines.of(handoff, asked);
        List<HandoffEvent> events = new ArrayList<>();
        risks(handoff).entrySet().stream()
                .filter(risk -> !risk.getValue().until().isAfter(asked.at()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(risk -> {
                    events.add(new RiskEvent.RiskExpired(risk.getKey()));
                    deadlines
                            .afterExpiry(risk.getKey(), risk.getValue().until())
                            .ifPresent(due -> events.add(new DateSet(risk.getKey(), due)));
                });
        return events;
    }

    private static Map<String, RiskAcceptance> risks(Handoff handoff) {
        return handoff.followThrough().risks().running();
    }
}
