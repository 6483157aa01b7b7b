package dev.baton.desk;

import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.monitoring.TrialCommand.NoteFindings;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Monitoring;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries the query of each indicator in the monitoring system, a few at a time, until each has run or was refused (A9-31). */
final class MonitoringClerk {

    /** So that one errand does not take too long. */
    private static final int AT_A_TIME = 20;

    private static final Duration REFUSED = Duration.ofHours(1);

    private final Casework casework;
    private final Outside outside;

    MonitoringClerk(Casework casework, Outside outside) {
        this.casework = casework;
        this.outside = outside;
    }

    Ended tryOut(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        Trial trial = handoff.recovery().trial();
        if (!trial.isWaitedFor() || !handoff.phase().isBeforeAcceptance()) {
            return new Ended.Ran();
        }
        Optional<Monitoring> system = outside.collaboration().watching(trial.system());
        List<Indicator> untried = untried(handoff);
        return system.isPresent()
                ? tried(handoff, system.get(), untried)
                : waits(
                        handoff,
                        untried,
                        new PortFailure.Rejected("Baton was not told how to reach " + trial.system() + "."));
    }

    private static List<Indicator> untried(Handoff handoff) {
        Trial trial = handoff.recovery().trial();
        return handoff.recovery().document().monitoring().indicators().stream()
                .filter(indicator -> trial.of(indicator)
                        .filter(finding -> finding.outcome() == Outcome.NOT_TRIED)
                        .isPresent())
                .toList();
    }

    private Ended tried(Handoff handoff, Monitoring system, List<Indicator> untried) {
        int now = Math.min(AT_A_TIME, untried.size());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < now; i++) {
            Answer<Finding> answer = system.tryOut(untried.get(i));
            if (answer instanceof Answer.Failed<Finding> failed) {
                noted(handoff, findings);
                return waits(handoff, untried.subList(i, untried.size()), failed.failure());
            }
            findings.add(((Answer.Got<Finding>) answer).value());
        }
        noted(handoff, findings);
        return now < untried.size() ? new Ended.Again(Duration.ZERO) : new Ended.Ran();
    }

    private Ended waits(Handoff handoff, List<Indicator> untried, PortFailure failure) {
        noted(
                handoff,
                untried.stream()
                        .map(indicator -> Finding.notTried(indicator, failure.reason()))
                        .toList());
        return new Ended.Again(failure.pause(REFUSED));
    }

    private void noted(Handoff handoff, List<Finding> findings) {
        casework.decide(handoff.id(), new NoteFindings(findings));
    }
}
