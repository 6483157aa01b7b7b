package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.closing.ClosingCommand.DescopeItem;
import dev.baton.handoff.ticket.MirrorCommand.NameTask;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketCommand.AcceptDrift;
import dev.baton.handoff.ticket.TicketCommand.GiveTicketFields;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.verification.CheckCommand.CheckNow;
import dev.baton.handoff.verification.CheckCommand.DoubtEvidence;
import dev.baton.handoff.verification.CheckCommand.GiveEvidence;
import dev.baton.handoff.work.Lateness;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressCommand.ExplainMiss;
import dev.baton.handoff.work.ProgressCommand.TakeBack;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.NameField;
import dev.baton.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The forms that people fill in after acceptance. */
final class WorkForms {

    private WorkForms() {}

    static Form<List<Meant>> acceptDrift(int number) {
        return form("Leave it", Field.paragraph("reason", "Why may the ticket stay as it is?"))
                .then(words -> Reading.read(Meant.meant(new AcceptDrift(number, words), "reason")))
                .submit("Leave it");
    }

    static Form<List<Meant>> task(String project) {
        return form(
                        "The task",
                        Field.sentence("task", "Its id").hint("As the security tool shows it."),
                        Field.sentence("link", "Its address").optional(""),
                        (task, link) -> Meant.meant(new NameTask(project, new TaskRef(task, link)), "task"))
                .submit("Say");
    }

    static Form<List<Meant>> evidence(String project) {
        return form(
                        "Evidence",
                        Field.paragraph("evidence", "What did you look at, how, and what was there?")
                                .hint("For example: on vm-3, 'rpm -q log4j' names 2.17.1; screenshot in INC-7."))
                .then(words -> Reading.read(Meant.meant(new GiveEvidence(project, words), "evidence")))
                .submit("Give");
    }

    static Form<List<Meant>> doubt(String project) {
        return form("Doubt", Field.paragraph("reason", "What is doubtful?"))
                .then(words -> Reading.read(Meant.meant(new DoubtEvidence(project, words), "reason")))
                .submit("Doubt");
    }

    static Form<List<Meant>> cause(String project) {
        List<Option> causes = Stream.of(Lateness.Cause.values())
                .filter(cause -> cause != Lateness.Cause.NOT_SAID)
                .map(cause -> new Option(cause.name(), cause.words()))
                .toList();
        return form("Missed date", Field.choice("cause", "Why was it missed?", causes))
                .then(cause ->
                        Reading.read(Meant.meant(new ExplainMiss(project, Lateness.Cause.valueOf(cause)), "cause")))
                .submit("Say");
    }

    static Form<List<Meant>> descope(Setting setting) {
        return form(
                        "Out of scope",
                        openItem(setting),
                        Field.paragraph("evidence", "What shows that it is not affected?"),
                        (project, evidence) -> Meant.meant(new DescopeItem(project, evidence), "evidence"))
                .submit("Take out");
    }

    /** The commander has a claim checked before its day (B8). */
    static Form<List<Meant>> early(Setting setting) {
        return form("Check before its day", project(setting, item -> item.state() == State.ENG_DONE))
                .then(project -> Reading.read(Meant.meant(new CheckNow(project), "project")))
                .submit("Check");
    }

    static Form<List<Meant>> takeBack(Setting setting) {
        return form("Not done after all", project(setting, item -> item.state() == State.ENG_DONE))
                .then(project -> Reading.read(Meant.meant(new TakeBack(project), "project")))
                .submit("Take back");
    }

    /** One of the items that are still owed. */
    static Field<String> openItem(Setting setting) {
        return project(setting, item -> !item.state().isSettled());
    }

    private static Field<String> project(Setting setting, Predicate<Progress> isOffered) {
        return NameField.of("project", "Which item?", setting.handoff().work().projects(isOffered));
    }

    /** One field for each thing that a tracker's project asks for. */
    static Form<List<Meant>> fields(String project, List<TicketField> asked) {
        Form<List<TicketField.Value>> form =
                form("Ticket", field(asked.get(0))).then(value -> Reading.read(List.of(value)));
        for (TicketField each : asked.subList(1, asked.size())) {
            form = form.and(field(each), WorkForms::more);
        }
        return form.then(values -> Reading.read(Meant.meant(
                        new GiveTicketFields(project, values), asked.get(0).id())))
                .submit("Save");
    }

    private static List<TicketField.Value> more(List<TicketField.Value> values, TicketField.Value value) {
        List<TicketField.Value> all = new ArrayList<>(values);
        all.add(value);
        return all;
    }

    private static Field<TicketField.Value> field(TicketField asked) {
        String label = Limits.shortened(asked.name(), Limits.OPTION_LABEL);
        Field<String> words = asked.choices().isEmpty()
                ? Field.sentence(asked.id(), label)
                : NameField.of(asked.id(), label, asked.choices());
        return words.then(said -> Reading.read(new TicketField.Value(asked.id(), said)));
    }
}
