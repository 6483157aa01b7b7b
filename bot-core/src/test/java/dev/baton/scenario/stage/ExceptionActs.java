package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.risk.RiskCommand.AcceptRisk;
import dev.baton.handoff.severity.SeverityCommand.AcknowledgeSeverity;
import dev.baton.handoff.severity.SeverityCommand.ChangeSeverity;
import java.time.LocalDate;

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

    public static Act acknowledge(Handoff handoff, String project) {
        return press(new AcknowledgeSeverity(project), WorkActs.step(handoff, project, "severity"), "yes");
    }
}
