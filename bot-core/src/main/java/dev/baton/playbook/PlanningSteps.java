package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.planning.Planning;
import dev.baton.handoff.planning.PlanningCommand.DecideInPlanning;
import dev.baton.handoff.planning.Undecided;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The step of one item in planning: its manager decides whether it is planned, at risk, or done (A4-04). */
final class PlanningSteps {

    /** How the keys of these steps end. */
    static final String PLANNING = ".planning";

    private final Handoff handoff;
    private final ScopedProject project;
    private final Progress item;

    PlanningSteps(Handoff handoff, ScopedProject project, Progress item) {
        this.handoff = handoff;
        this.project = project;
        this.item = item;
    }

    Step decide(String prefix) {
        Planning planning = item.planning();
        String name = project.name();
        return new Step(
                prefix + PLANNING,
                Asks.of(handoff, Undecided.seat(handoff, project.team())),
                "Decide in planning on " + name + (planning.isMissed() ? " (overdue)" : ""),
                new Timing(planning.asking().since(), planning.asking().until()),
                handoff.phase().isAtWork() && item.state().isWithEngineering() && planning.isOpen(),
                content(
                        this::shown,
                        press("planned", "Planned", new DecideInPlanning(name, Outlook.PLANNED, "")),
                        orFill("risk", "At risk, with reason", () -> atRisk(name)),
                        quietly("done", "Done", new DecideInPlanning(name, Outlook.DONE, ""))));
    }

    private List<Part> shown() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("State", text(item.state().words())));
        item.dueDate().ifPresent(date -> facts.add(new Fact("Due", Text.empty().andWhen(date.due(), date.zone()))));
        facts.add(new Fact(
                "Owner",
                text(handoff.document().owner(project.name()).map(Person::name).orElse("nobody"))));
        if (item.planning().last().outlook() != Outlook.UNDECIDED) {
            facts.add(new Fact("Last time", said(item.planning())));
        }
        return List.of(
                new Part.Facts(facts),
                new Part.Note(text("For the planning cycle that starts on "
                        + item.planning().asking().cycle()
                        + ". Done is noted here and claimed by the owner; then security checks it.")));
    }

    /** What was decided last, why, and by whom. */
    static Text said(Planning planning) {
        Planning.Choice last = planning.last();
        return text(last.outlook().words() + (last.reason().isEmpty() ? "" : ": " + last.reason()) + " ("
                        + last.moment().by().name() + ", ")
                .andWhen(last.moment().at(), last.moment().by().zone())
                .and(")");
    }

    private static Form<List<Meant>> atRisk(String project) {
        return form("At risk", Field.paragraph("reason", "What puts it at risk?"))
                .then(words ->
                        Reading.read(Meant.meant(new DecideInPlanning(project, Outlook.AT_RISK, words), "reason")))
                .submit("Say");
    }
}
