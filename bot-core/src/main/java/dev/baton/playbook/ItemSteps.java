package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.verification.CheckCommand;
import dev.baton.handoff.work.Lateness;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressCommand.MarkDone;
import dev.baton.handoff.work.ProgressCommand.StartWork;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.List;

/** The steps of one committed item: its work, its ticket, its lateness, its place in planning, and the check of its claim. */
final class ItemSteps {

    private final String prefix;
    private final ScopedProject project;
    private final Progress item;
    private final Setting setting;
    private final Handoff handoff;
    private final boolean isAtWork;

    ItemSteps(Setting setting, int number, ScopedProject project, Progress item) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.isAtWork = handoff.phase().isAtWork();
        this.prefix = "item." + number;
        this.project = project;
        this.item = item;
    }

    void addTo(List<Step> steps) {
        steps.add(work());
        steps.add(ticket());
        steps.addAll(new MirrorSteps(handoff, project, item).all(prefix));
        steps.add(fields());
        steps.add(cause());
        steps.add(new PlanningSteps(handoff, project, item).decide(prefix));
        steps.add(check());
        steps.add(attest());
    }

    private Step work() {
        return new Step(
                prefix + ".work",
                owner(),
                (item.state() == State.REOPENED ? "Fix again " : "Fix ") + project.name(),
                new Timing(handoff.briefing().commitment().at(), due()),
                isAtWork && item.state().isWithEngineering(),
                content(() -> new ItemView(setting, project, item).parts(), board()));
    }

    /** Where a tracker follows the work there are no buttons beside it (D-24). */
    private Reply[] board() {
        boolean isOurs = setting.organisation()
                .team(project.team())
                .filter(team -> team.ticketHome().isBuiltIn())
                .isPresent();
        return isOurs || item.ticket().trail() != Ticket.Trail.FOLLOWS
                ? new Reply[] {
                    press("done", "Done: have it checked", new MarkDone(project.name())),
                    quietly("start", "Start", new StartWork(project.name()))
                }
                : new Reply[] {};
    }

    private Asks owner() {
        Seat seat = new Seat(Role.OWNER, project.team());
        List<Person> owner = handoff.document().owner(project.name()).stream().toList();
        return owner.isEmpty() ? lead() : new Asks(seat, owner);
    }

    private Asks lead() {
        return Asks.of(handoff, new Seat(Role.ENGINEERING_LEAD, project.team()));
    }

    private Instant due() {
        return item.dueDate().map(date -> date.due()).orElse(Timing.WHENEVER);
    }

    private Step ticket() {
        boolean isStuck = item.ticket().trail() == Ticket.Trail.STUCK;
        boolean isPending =
                item.ticket().filed().isEmpty() && item.ticket().asked().isEmpty();
        return new Step(
                prefix + ".ticket",
                Asks.baton(),
                (isStuck ? "Move the ticket of " : "File the ticket of ")
                        + project.name()
                        + (item.ticket().trouble().isEmpty()
                                ? ""
                                : " (" + item.ticket().trouble() + ")"),
                Timing.since(item.since()),
                isAtWork && (isStuck || isPending),
                content(List::of));
    }

    private Step fields() {
        return new Step(
                prefix + ".fields",
                lead(),
                "Say what the ticket of " + project.name() + " needs",
                Timing.since(item.since()),
                isAtWork && !item.ticket().asked().isEmpty(),
                content(
                        () -> List.of(new Part.Words(text(item.ticket().trouble()
                                + ". The answers go into every ticket of this handoff in that project."))),
                        fieldsReply()));
    }

    private Reply[] fieldsReply() {
        List<TicketField> asked = item.ticket().asked();
        return asked.isEmpty()
                ? new Reply[] {}
                : new Reply[] {fill("fill", "Fill in", () -> WorkForms.fields(project.name(), asked))};
    }

    private Step cause() {
        Lateness late = item.lateness();
        return new Step(
                prefix + ".cause",
                lead(),
                "Say why " + project.name() + " missed its date",
                Timing.since(late.missed()),
                isAtWork && late.isBreach() && late.cause() == Lateness.Cause.NOT_SAID,
                content(
                        () -> List.of(new Part.Words(text("It was due ")
                                .andWhen(late.missed(), setting.organisation().zone())
                                .and(". The breach stays on record; the cause helps the next date to be met."))),
                        fill("fill", "Give the cause", () -> WorkForms.cause(project.name()))));
    }

    private Step check() {
        boolean isUndecided = item.state() == State.VERIFYING
                && item.check().last().isThere()
                && !item.check().testimony().isGiven();
        boolean isBatons = item.state().isWithSecurity() && !isUndecided;
        return new Step(
                prefix + ".check",
                isUndecided ? verifier() : Asks.baton(),
                "Check " + project.name() + (item.check().isLate() ? " (overdue)" : ""),
                new Timing(item.since(), item.check().due()),
                isAtWork
                        && (isUndecided || isBatons)
                        && !item.check().testimony().isGiven(),
                content(
                        () -> new ItemView(setting, project, item).check(),
                        quietly("now", "Check now", new CheckCommand.CheckNow(project.name())),
                        orFill("evidence", "Give evidence", () -> WorkForms.evidence(project.name()))));
    }

    private Asks verifier() {
        return new Asks(
                Seat.of(Role.VERIFIER),
                List.of(handoff.document().verification().verifier()));
    }

    private Step attest() {
        Person giver = item.check().testimony().moment().by();
        List<Person> others = setting.organisation().security().everyone().stream()
                .filter(person -> !person.isSameHumanAs(giver))
                .toList();
        return new Step(
                prefix + ".attest",
                new Asks(Seat.of(Role.VERIFIER), others),
                "Attest the evidence for " + project.name(),
                Timing.since(item.check().testimony().moment().at()),
                isAtWork
                        && item.state() == State.VERIFYING
                        && item.check().testimony().isGiven(),
                content(
                        () -> List.of(
                                new Part.Words(text(giver.name() + " says:")),
                                new Part.Quote(text(item.check().testimony().words()))),
                        press("yes", "I attest it: close", new CheckCommand.AttestEvidence(project.name())),
                        orFill("no", "Doubt it", () -> WorkForms.doubt(project.name()))));
    }
}
