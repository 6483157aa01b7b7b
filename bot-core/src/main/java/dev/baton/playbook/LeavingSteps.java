package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.leaving.Leaving;
import dev.baton.handoff.leaving.LeavingCommand.CallFalseAlarm;
import dev.baton.handoff.leaving.Leavings;
import dev.baton.handoff.leaving.TakeOver;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps when an owner has left: lead and manager name a person, and that person takes over in their own words. */
final class LeavingSteps {

    private static final int NAMES = 100;

    private final Setting setting;
    private final Handoff handoff;
    private final Leavings leavings;
    private final boolean isAtWork;

    LeavingSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.leavings = handoff.followThrough().leavings();
        this.isAtWork = handoff.phase().isAtWork();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        leavings.all().forEach(leaving -> steps.add(reassign(leaving)));
        List<ScopedProject> projects = handoff.scope().projects();
        for (int number = 1; number <= projects.size(); number++) {
            String project = projects.get(number - 1).name();
            int place = number;
            leavings.takeOver(project).ifPresent(takeOver -> steps.add(takeOver(place, project, takeOver)));
        }
        steps.add(another());
        steps.add(report());
        return steps;
    }

    private Step reassign(Leaving leaving) {
        List<String> unowned = leaving.unowned(handoff.work());
        return new Step(
                "left." + leaving.number(),
                leadAndManager(leaving),
                "Name a new owner for " + Limits.shortened(String.join(", ", unowned), NAMES)
                        + (leaving.isBreached() ? " (the 48 hours are over)" : ""),
                new Timing(leaving.since(), leaving.until()),
                isAtWork && !unowned.isEmpty(),
                content(
                        () -> shown(leaving, unowned),
                        fill("fill", "Name new owner", () -> LeavingForms.reassign(setting, unowned)),
                        quietly("false", "False alarm", new CallFalseAlarm(leaving.number()))));
    }

    private List<Part> shown(Leaving leaving, List<String> unowned) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(
                text(leaving.who().name() + " " + leaving.parting().words() + " (")
                        .andWhen(leaving.since(), setting.organisation().zone())
                        .and("). These items have no owner, and everybody can see it until ")
                        .andWhen(leaving.until(), setting.organisation().zone())
                        .and(":")));
        unowned.stream().limit(LeavingForms.AT_ONCE).forEach(project -> parts.add(new Part.Words(item(project))));
        parts.add(new Part.Note(
                text("An owner is one active person. The dates do not move; the new owner says in their own words "
                        + "what they take over. The lead may call it a false alarm when the account is active.")));
        return parts;
    }

    private Text item(String project) {
        Optional<DueDate> due = handoff.work().item(project).flatMap(Progress::dueDate);
        Text name = Text.empty().andEmphasis(project);
        return due.map(date -> name.and(", due ").andWhen(date.due(), date.zone()))
                .orElse(name);
    }

    /** Whoever of the two has not left themselves. */
    private Asks leadAndManager(Leaving leaving) {
        Seat lead = new Seat(Role.ENGINEERING_LEAD, leaving.team());
        Seat manager = new Seat(Role.ENGINEERING_MANAGER, leaving.team());
        List<Person> both = Stream.of(lead, manager)
                .flatMap(seat -> handoff.participants().at(seat).stream())
                .toList();
        List<Person> there = both.stream()
                .filter(person -> !leavings.isGone(person))
                .distinct()
                .toList();
        return new Asks(lead, there.isEmpty() ? both : there);
    }

    private Step takeOver(int number, String project, TakeOver takeOver) {
        Seat owner = handoff.scope()
                .project(project)
                .map(scoped -> new Seat(Role.OWNER, scoped.team()))
                .orElseThrow();
        return new Step(
                "item." + number + ".takeover",
                new Asks(owner, List.of(takeOver.owner())),
                "Take over " + project,
                Timing.since(takeOver.since()),
                isAtWork
                        && handoff.work()
                                .item(project)
                                .filter(item -> !item.state().isSettled())
                                .isPresent(),
                content(
                        () -> handoff.work().item(project).stream()
                                .flatMap(item -> new ItemView(
                                                setting,
                                                handoff.scope().project(project).orElseThrow(),
                                                item)
                                        .parts().stream())
                                .toList(),
                        fill("fill", "Take over", () -> LeavingForms.takeOver(project))));
    }

    /** Until somebody has taken over, lead or manager may still name somebody else. */
    private Step another() {
        List<Person> engineering = table().stream()
                .filter(person -> !handoff.participants().isCommander(person))
                .toList();
        return new Step(
                "another",
                new Asks(Seat.of(Role.ENGINEERING_LEAD), engineering),
                "Name another new owner",
                Timing.since(handoff.stage().since()),
                false,
                content(
                        List::of,
                        orFill("fill", "Another new owner", () -> LeavingForms.reassign(setting, pending()))));
    }

    private List<String> pending() {
        return leavings.takeOvers().keySet().stream().sorted().toList();
    }

    private List<Person> table() {
        return handoff.participants().seats().stream()
                .flatMap(seat -> handoff.participants().at(seat).stream())
                .distinct()
                .toList();
    }

    private Step report() {
        return new Step(
                "left",
                new Asks(Seat.of(Role.INCIDENT_COMMANDER), table()),
                "Report that an owner has left",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "An owner has left", () -> LeavingForms.report(setting))));
    }
}
