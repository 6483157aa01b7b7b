package dev.baton.handoff.severity;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Severity;
import java.time.Instant;

/** What happens to the severity of an item after acceptance. */
public sealed interface SeverityEvent extends HandoffEvent {

    /** The commander raised it; the manager of the team acknowledges that by then. */
    record SeverityRaised(String project, Severity severity, String reason, Instant acknowledgedBy)
            implements SeverityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Raise raise = new Raise(severity, moment.at(), acknowledgedBy, false);
            return rated(handoff, project, severity)
                    .followThrough(through -> through.raises(raises -> raises.and(project, raise)));
        }
    }

    /** The commander lowered it; the date does not move, so that the manager still takes note of one that moved before. */
    record SeverityLowered(String project, Severity severity, String reason) implements SeverityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return rated(handoff, project, severity);
        }
    }

    /** The manager has taken note of a raised severity and its date. */
    record SeverityAcknowledged(String project) implements SeverityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.raises(raises -> raises.without(project)));
        }
    }

    /** A business day after a severity was raised the manager has not acknowledged it. */
    record AcknowledgementMissed(String project) implements SeverityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.raises(raises -> raises.of(project)
                    .map(raise -> raises.and(project, raise.missed()))
                    .orElse(raises)));
        }
    }

    private static Handoff rated(Handoff handoff, String project, Severity severity) {
        return handoff.document(document -> document.edited())
                .scoping(scoping -> scoping.amended(scoping.scope().projects().stream()
                        .map(scoped -> scoped.name().equals(project) ? scoped.rated(severity) : scoped)
                        .toList()));
    }
}
