package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.planning.PlanningCommand.DecideInPlanning;
import dev.baton.handoff.risk.RiskCommand.AcceptRisk;
import dev.baton.handoff.severity.SeverityCommand.AcknowledgeSeverity;
import dev.baton.handoff.severity.SeverityCommand.ChangeSeverity;
import java.time.LocalDate;
import java.util.Locale;

/** What is changed on record after acceptance, by the buttons and forms of the playbook. */
public final class ExceptionActs {

    private ExceptionActs() {}

    public static Act acceptRisk(String project, LocalDate until, String reason) {
        return fill(
                new AcceptRisk(project, until, reason),
                "risk",
                "fill",
                with("project", project).with("until", until.toString()).with("reason", reason));
    }

    public static Act changeSeverity(String project, Severity severity, String reason) {
        return fill(
                new ChangeSeverity(project, severity, reason),
                "severity",
                "fill",
                with("project", project).with("severity", severity.name()).with("reason", reason));
    }

    /** What a manager decides in planning, by the button of that decision; there is none to decide nothing. */
    public static Act plan(Handoff handoff, String project, Outlook outlook, String reason) {
        String step = WorkActs.step(handoff, project, "planning");
        return outlook == Outlook.AT_RISK
                ? fill(new DecideInPlanning(project, outlook, reason), step, "risk", with("reason", reason))
                : press(
                        new DecideInPlanning(project, outlook, ""),
                        step,
                        outlook.name().toLowerCase(Locale.ROOT));
    }

    public static Act acknowledge(Handoff handoff, String project) {
        return press(new AcknowledgeSeverity(project), WorkActs.step(handoff, project, "severity"), "yes");
    }
}
