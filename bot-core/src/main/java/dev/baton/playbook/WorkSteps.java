package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.closing.ClosingCommand.CloseHandoff;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketCommand.MendDrift;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;

/** The steps after acceptance: each item's work, ticket, check and lateness, what drifted, and the end. */
final class WorkSteps {

    private final Setting setting;
    private final Handoff handoff;

    WorkSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        List<ScopedProject> projects = handoff.scope().projects();
        for (int number = 1; number <= projects.size(); number++) {
            ScopedProject project = projects.get(number - 1);
            int place = number;
            handoff.work()
                    .item(project.name())
                    .ifPresent(item -> new ItemSteps(setting, place, project, item).addTo(steps));
        }
        handoff.followThrough().drifts().all().forEach(drift -> steps.add(drift(drift)));
        steps.add(close());
        steps.add(descope());
        steps.add(takeBack());
        steps.add(early());
        return steps;
    }

    private Step drift(Drift drift) {
        Seat manager = handoff.scope()
                .project(drift.project())
                .map(project -> new Seat(Role.ENGINEERING_MANAGER, project.team()))
                .orElseGet(Participants::commanderSeat);
        Drift.Difference difference = drift.difference();
        return new Step(
                "drift." + drift.number(),
                Asks.of(handoff, manager),
                "Decide on " + difference.aspect().words() + " of " + drift.project() + "'s ticket",
                Timing.since(drift.since()),
                handoff.phase().isAtWork() && drift.state() == Drift.State.OPEN,
                content(
                        () -> List.of(new Part.Words(text("The ticket of " + drift.project()
                                + " no longer says what was agreed: "
                                + difference.aspect().words() + " (" + difference.found() + ")"
                                + (difference.by().isEmpty() ? "." : ", changed by " + difference.by() + ".")
                                + (difference.aspect().isMendable()
                                        ? ""
                                        : " Move it back in the tracker, where that is noticed.")))),
                        replies(drift)));
    }

    /** What Baton cannot put right is put right in the tracker. */
    private static Reply[] replies(Drift drift) {
        Reply leave = orFill("accept", "Leave it, with reason", () -> WorkForms.acceptDrift(drift.number()));
        return drift.difference().aspect().isMendable()
                ? new Reply[] {press("mend", "Put it right", new MendDrift(drift.number())), leave}
                : new Reply[] {leave};
    }

    private Step close() {
        boolean isDone = handoff.phase() == Phase.VERIFYING
                && handoff.work().areAll(item -> item.state().isSettled());
        return new Step(
                "close",
                Asks.commander(handoff),
                "Close the handoff",
                Timing.since(handoff.stage().since()),
                isDone,
                content(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "Every item is verified, or settled on record. Closing the handoff is not the closure of the incident."))),
                        press("yes", "Close the handoff", new CloseHandoff())));
    }

    private Step descope() {
        return new Step(
                "descope",
                Asks.commander(handoff),
                "Take an item out of scope",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, dangerously("fill", "Take out of scope", () -> WorkForms.descope(setting))));
    }

    private Step takeBack() {
        List<Person> owners =
                handoff.document().owners().values().stream().distinct().toList();
        return new Step(
                "takeback",
                new Asks(new Seat(Role.OWNER, TeamId.SECURITY), owners),
                "Take back that an item is done",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Not done after all", () -> WorkForms.takeBack(setting))));
    }

    /** A claim is checked the next day, unless the commander says earlier. */
    private Step early() {
        return new Step(
                "early",
                Asks.commander(handoff),
                "Have a claim checked before its day",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Check before its day", () -> WorkForms.early(setting))));
    }
}
