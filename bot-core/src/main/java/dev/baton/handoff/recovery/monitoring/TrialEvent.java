package dev.baton.handoff.recovery.monitoring;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens while the queries of a package's indicators are tried. */
public sealed interface TrialEvent extends HandoffEvent {

    /** The query of every indicator is to be tried in the monitoring system of this name. */
    record TrialAsked(String system) implements TrialEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(
                    handoff,
                    before -> Trial.of(
                            system, handoff.recovery().document().monitoring().indicators()));
        }
    }

    /** Queries were tried, or could not be. */
    record IndicatorsTried(List<Finding> findings) implements TrialEvent {
        public IndicatorsTried {
            findings = List.copyOf(findings);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, before -> before.found(findings));
        }
    }

    /** The monitoring team goes on although not every query is known to run, for a reason. */
    record TrialWaived(String because) implements TrialEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, before -> before.waived(because));
        }
    }

    private static Handoff changed(Handoff handoff, UnaryOperator<Trial> change) {
        return handoff.recovery(recovery -> recovery.trial(change));
    }
}
