package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.closing.ClosingCommand.CloseHandoff;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.closing.ClosingCommand.DescopeItem;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.followup.FollowUpCommand.ClassifyFollowUp;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.MirrorCommand.NameTask;
import dev.baton.handoff.ticket.MirrorCommand.SayTaskMissing;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketCommand.AcceptDrift;
import dev.baton.handoff.ticket.TicketCommand.GiveTicketFields;
import dev.baton.handoff.ticket.TicketCommand.MendDrift;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.verification.CheckCommand.AttestEvidence;
import dev.baton.handoff.verification.CheckCommand.CheckNow;
import dev.baton.handoff.verification.CheckCommand.DoubtEvidence;
import dev.baton.handoff.verification.CheckCommand.GiveEvidence;
import dev.baton.handoff.work.Lateness;
import dev.baton.handoff.work.ProgressCommand.ExplainMiss;
import dev.baton.handoff.work.ProgressCommand.MarkDone;
import dev.baton.handoff.work.ProgressCommand.StartWork;
import dev.baton.handoff.work.ProgressCommand.TakeBack;
import java.util.List;

/** What is done after acceptance, by the buttons and forms of the playbook. */
public final class WorkActs {

    private WorkActs() {}

    public static Act start(Handoff handoff, String project) {
        return press(new StartWork(project), step(handoff, project, "work"), "start");
    }

    public static Act done(Handoff handoff, String project) {
        return press(new MarkDone(project), step(handoff, project, "work"), "done");
    }

    public static Act takeBack(String project) {
        return fill(new TakeBack(project), "takeback", "fill", with("project", project));
    }

    public static Act explain(Handoff handoff, String project, Lateness.Cause cause) {
        return fill(
                new ExplainMiss(project, cause), step(handoff, project, "cause"), "fill", with("cause", cause.name()));
    }

    public static Act checkNow(Handoff handoff, String project) {
        return press(new CheckNow(project), step(handoff, project, "check"), "now");
    }

    public static Act checkBeforeItsDay(String project) {
        return fill(new CheckNow(project), "early", "fill", with("project", project));
    }

    public static Act evidence(Handoff handoff, String project, String words) {
        return fill(
                new GiveEvidence(project, words), step(handoff, project, "check"), "evidence", with("evidence", words));
    }

    public static Act attest(Handoff handoff, String project) {
        return press(new AttestEvidence(project), step(handoff, project, "attest"), "yes");
    }

    public static Act doubt(Handoff handoff, String project, String because) {
        return fill(
                new DoubtEvidence(project, because), step(handoff, project, "attest"), "no", with("reason", because));
    }

    public static Act fields(Handoff handoff, String project, String field, String words) {
        return fill(
                new GiveTicketFields(project, List.of(new TicketField.Value(field, words))),
                step(handoff, project, "fields"),
                "fill",
                with(field, words));
    }

    public static Act taskMissing(Handoff handoff, String project) {
        return press(new SayTaskMissing(project), step(handoff, project, "task"), "missing");
    }

    public static Act taskThere(Handoff handoff, String project, String task) {
        return fill(
                new NameTask(project, new TaskRef(task, "")),
                step(handoff, project, "task"),
                "there",
                with("task", task));
    }

    public static Act mend(int drift) {
        return press(new MendDrift(drift), "drift." + drift, "mend");
    }

    public static Act leave(int drift, String reason) {
        return fill(new AcceptDrift(drift, reason), "drift." + drift, "accept", with("reason", reason));
    }

    public static Act descope(String project, String evidence) {
        return fill(
                new DescopeItem(project, evidence),
                "descope",
                "fill",
                with("project", project).with("evidence", evidence));
    }

    public static Act close() {
        return press(new CloseHandoff(), "close", "yes");
    }

    public static Act closeIncident() {
        return press(new CloseIncident(List.of()), "incident", "yes");
    }

    public static Act classify(Classification kind, String because) {
        return fill(
                new ClassifyFollowUp(kind, because),
                "classify",
                "fill",
                with("kind", kind.name()).with("because", because));
    }

    static String step(Handoff handoff, String project, String name) {
        List<String> names =
                handoff.scope().projects().stream().map(ScopedProject::name).toList();
        return "item." + (names.indexOf(project) + 1) + "." + name;
    }
}
