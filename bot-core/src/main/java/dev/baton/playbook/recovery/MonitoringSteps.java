package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.monitoring.TrialCommand.GoOnUntried;
import dev.baton.handoff.recovery.monitoring.TrialCommand.TryAgain;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import java.util.List;

/** The steps that wait where a query of an indicator does not run, or could not be tried (A9-31). */
final class MonitoringSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Trial trial;

    MonitoringSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.trial = handoff.recovery().trial();
    }

    List<Step> all() {
        return List.of(untried(), mend());
    }

    /** The monitoring team decides; it may watch by other means. */
    private Step untried() {
        return new Step(
                "untried",
                Seated.as(Role.MONITORING, new Table(handoff).of(Group.MONITORING)),
                "See to the queries that do not run",
                Timing.ofBriefing(handoff),
                isOpen(),
                content(
                        new MonitoringView(handoff)::failing,
                        press("again", "Try them again", new TryAgain()),
                        dangerously(
                                "fill",
                                "Go on without them",
                                () -> RestorationForms.saying(
                                        "Go on without them",
                                        "Why, and what is watched for instead?",
                                        GoOnUntried::new))));
    }

    /** Security wrote them, and can mend them before the briefing begins. */
    private Step mend() {
        return new Step(
                "mend",
                Asks.security(handoff),
                "Mend the queries that do not run",
                Timing.ofBriefing(handoff),
                isOpen(),
                content(
                        new MonitoringView(handoff)::failing,
                        press("again", "Try them again", new TryAgain()),
                        orFill("fill", "Write section 4 again", () -> MonitoringForm.of(setting))));
    }

    private boolean isOpen() {
        return handoff.phase().isBeforeAcceptance()
                && !trial.isSettled()
                && !trial.explained().isEmpty();
    }
}
