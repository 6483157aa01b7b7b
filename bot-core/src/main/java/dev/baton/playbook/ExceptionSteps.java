package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.severity.Raise;
import dev.baton.handoff.severity.SeverityCommand.AcknowledgeSeverity;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps in which what was accepted is changed on record: an accepted risk, another severity and who takes note of it. */
final class ExceptionSteps {

    private final Setting setting;
    private final Handoff handoff;

    ExceptionSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        List<ScopedProject> projects = handoff.scope().projects();
        for (int number = 1; number <= projects.size(); number++) {
            ScopedProject project = projects.get(number - 1);
            int place = number;
            handoff.followThrough()
                    .raises()
                    .of(project.name())
                    .ifPresent(raise -> steps.add(acknowledge(place, project, raise)));
        }
        steps.add(acceptRisk());
        steps.add(changeSeverity());
        return steps;
    }

    private Step acknowledge(int number, ScopedProject project, Raise raise) {
        boolean isOwed = handoff.work()
                .item(project.name())
                .filter(item -> !item.state().isSettled())
                .isPresent();
        return new Step(
                "item." + number + ".severity",
                Asks.of(handoff, new Seat(Role.ENGINEERING_MANAGER, project.team())),
                "Acknowledge that " + project.name() + " was raised to "
                        + raise.severity().words()
                        + (raise.isMissed() ? " (overdue)" : ""),
                new Timing(raise.since(), raise.acknowledgedBy()),
                handoff.phase().isAtWork() && isOwed,
                content(
                        () -> List.of(new Part.Words(words(project, raise))),
                        press("yes", "I have taken note", new AcknowledgeSeverity(project.name()))));
    }

    private Text words(ScopedProject project, Raise raise) {
        Optional<DueDate> due = handoff.work().item(project.name()).flatMap(Progress::dueDate);
        Text words = text(project.name() + " was raised to " + raise.severity().words()
                + (project.severity() == raise.severity()
                        ? "."
                        : " and is " + project.severity().words() + " now."));
        return due.map(date -> words.and(" It is due ")
                        .andWhen(date.due(), date.zone())
                        .and(" (" + date.reckoning() + ")."))
                .orElse(words);
    }

    private Step acceptRisk() {
        return new Step(
                "risk",
                new Asks(
                        Seat.of(Role.EXCEPTION_APPROVER),
                        setting.organisation().security().exceptionApprovers()),
                "Accept the risk of an item for a time",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Accept a risk", () -> ExceptionForms.risk(setting))));
    }

    private Step changeSeverity() {
        return new Step(
                "severity",
                Asks.commander(handoff),
                "Change the severity of an item",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Change severity", () -> ExceptionForms.severity(setting))));
    }
}
