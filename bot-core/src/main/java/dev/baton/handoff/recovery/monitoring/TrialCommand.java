package dev.baton.handoff.recovery.monitoring;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.monitoring.TrialEvent.IndicatorsTried;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialWaived;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;

/** What the monitoring system has answered, and what is decided where a query does not run. */
public sealed interface TrialCommand extends HandoffCommand.OfRecovery {

    /** Notes what came of trying these; what is about no indicator of the package as it stands is passed over. */
    record NoteFindings(List<Finding> findings) implements TrialCommand {
        public NoteFindings {
            findings = List.copyOf(findings);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Trial trial = handoff.recovery().trial();
            List<Finding> news = findings.stream()
                    .filter(finding -> trial.findings().stream()
                            .anyMatch(known -> known.indicator().equals(finding.indicator()) && !known.equals(finding)))
                    .toList();
            return Ruling.of(asked)
                    .given(
                            asked.isByBaton(),
                            Rule.INDICATOR_QUERIES_RUN,
                            () -> "The monitoring system itself says which queries run.")
                    .orElse(() -> news.isEmpty() ? Decision.happened() : Decision.happened(new IndicatorsTried(news)));
        }
    }

    /** Lets every query be tried again. */
    record TryAgain() implements TrialCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            String system = asked.organisation().practice().monitoring();
            return unsettled(handoff, asked)
                    .given(
                            asked.isBySecurity() || isMonitoring(handoff, asked),
                            Rule.EACH_STEP_HAS_ITS_PEOPLE,
                            () -> "This is for security and for the monitoring team.")
                    .given(
                            !system.isEmpty(),
                            Rule.INDICATOR_QUERIES_RUN,
                            () -> "The organisation has no monitoring system any more.")
                    .orElse(new TrialAsked(system));
        }
    }

    /** Goes on although not every query is known to run. */
    record GoOnUntried(String because) implements TrialCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return unsettled(handoff, asked)
                    .given(
                            isMonitoring(handoff, asked),
                            Rule.EACH_STEP_HAS_ITS_PEOPLE,
                            () -> "Only the monitoring team says how it watches without these queries.")
                    .given(
                            !because.isBlank(),
                            Rule.INDICATOR_QUERIES_RUN,
                            () -> "Say why, and what is watched for instead.")
                    .orElse(new TrialWaived(because.strip()));
        }
    }

    private static Ruling unsettled(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.phase().isBeforeAcceptance()
                                && !handoff.recovery().trial().isSettled(),
                        Rule.INDICATOR_QUERIES_RUN,
                        () -> "No query of " + handoff.id() + " waits for a decision.");
    }

    private static boolean isMonitoring(Handoff handoff, Asked asked) {
        return new Table(handoff).isOf(Group.MONITORING, asked.by());
    }
}
