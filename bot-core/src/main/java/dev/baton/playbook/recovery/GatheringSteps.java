package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.Dependencies;
import dev.baton.handoff.recovery.meeting.GatheringCommand.ConcludeBriefing;
import dev.baton.handoff.recovery.meeting.GatheringCommand.SayPresent;
import dev.baton.handoff.recovery.meeting.GatheringCommand.StartRecoveryBriefing;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import dev.baton.playbook.CommandForms;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of the briefing as a meeting: to schedule it, or do without; to be there, to start and to conclude it; to cancel. */
final class GatheringSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Table table;
    private final Walkthrough walkthrough;

    GatheringSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.table = new Table(handoff);
        this.walkthrough = new Walkthrough(handoff);
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(schedule());
        for (int number = 1; number <= Math.max(1, handoff.meeting().number()); number++) {
            steps.add(start(number));
        }
        List<Person> everybody = isAppointed() ? table.everybody() : List.of();
        List<Group> needed = table.absent(each -> false);
        for (int i = 0; i < everybody.size(); i++) {
            steps.add(here(i + 1, everybody.get(i), needed));
        }
        steps.add(conclude());
        steps.add(cancel());
        return steps;
    }

    private Step schedule() {
        boolean isMet = handoff.phase() == Phase.PACKAGE_READY
                && new Dependencies(handoff).all().stream().allMatch(Dependencies.Dependency::isMet);
        return new Step(
                "schedule",
                Asks.security(handoff),
                "Schedule the briefing",
                Timing.ofBriefing(handoff),
                isMet,
                content(
                        () -> new PackageView(setting).dependencies(),
                        fill("fill", "Schedule briefing", () -> GatheringForms.schedule(setting)),
                        orFill("without", "Hand over without one", GatheringForms::without)));
    }

    private Step start(int number) {
        return new Step(
                "start." + number,
                Seated.leader(handoff),
                "Start the briefing",
                Timing.ofBriefing(handoff),
                isAppointed() && number == handoff.meeting().number(),
                content(
                        this::whoIsMissing,
                        press("yes", "Start briefing", new StartRecoveryBriefing()),
                        orFill("move", "Appoint another time", () -> GatheringForms.schedule(setting))));
    }

    private List<Part> whoIsMissing() {
        List<Group> absent = table.absent(walkthrough::isPresent);
        return List.of(
                new Part.Words(text(
                        absent.isEmpty()
                                ? "Everybody who is needed is here."
                                : "Not here yet: "
                                        + absent.stream()
                                                .map(group -> group.role().words())
                                                .collect(Collectors.joining(", "))
                                        + ".")),
                RecordingNotice.note(setting),
                new Part.Note(Text.empty()
                        .andLink("Add to calendar", setting.document().briefing())));
    }

    private Step here(int number, Person person, List<Group> needed) {
        boolean isNeeded = !handoff.participants().isCommander(person)
                && !walkthrough.isPresent(person)
                && needed.stream().anyMatch(group -> table.isOf(group, person));
        return new Step(
                "here." + number,
                Seated.one(table, person),
                "Be in the briefing",
                Timing.ofBriefing(handoff),
                isNeeded,
                content(
                        () -> List.of(
                                new Part.Words(text("When the briefing begins, say that you are there. "
                                        + handoff.commanderName() + " starts it when every role is.")),
                                RecordingNotice.note(setting)),
                        press("yes", "I am here", new SayPresent())));
    }

    private Step conclude() {
        boolean isDone = handoff.phase() == Phase.IN_BRIEFING
                && walkthrough.missing().isEmpty()
                && walkthrough.unanswered().isEmpty();
        return new Step(
                "conclude",
                Seated.leader(handoff),
                "Conclude the briefing",
                Timing.ofBriefing(handoff),
                isDone,
                content(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "Every point is confirmed and every question answered. The recovery leads accept next."))),
                        RecordingNotice.mayRecord(setting)
                                ? fill("fill", "Conclude briefing", () -> GatheringForms.conclude(setting))
                                : press("fill", "Conclude briefing", new ConcludeBriefing(""))));
    }

    private Step cancel() {
        return new Step(
                "cancel",
                Seated.leader(handoff),
                "Cancel the handoff",
                Timing.ofBriefing(handoff),
                false,
                content(List::of, dangerously("fill", "Cancel handoff", CommandForms::cancel)));
    }

    private boolean isAppointed() {
        return handoff.phase() == Phase.BRIEFING_SCHEDULED;
    }
}
