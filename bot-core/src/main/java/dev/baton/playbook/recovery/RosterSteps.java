package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Clearance;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.meeting.ClearanceCommand.DeclareEradication;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.RosterCommand.SayReady;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The steps that meet the dependencies: who takes part, who is ready, and the two flags of the IR lead. */
final class RosterSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Table table;
    private final boolean isEditable;

    RosterSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.table = new Table(handoff);
        this.isEditable = Preparing.isEditable(handoff);
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(roster());
        steps.add(declare());
        steps.add(approve());
        List<Person> everybody = isEditable ? table.everybody() : List.of();
        List<Person> unready = isEditable ? table.unready() : List.of();
        for (int i = 0; i < everybody.size(); i++) {
            steps.add(ready(i + 1, everybody.get(i), unready));
        }
        return steps;
    }

    private Step roster() {
        List<Group> unnamed = table.unnamed().stream().filter(Group::isNamed).toList();
        return new Step(
                "roster",
                Asks.security(handoff),
                "Name who takes part",
                Timing.ofBriefing(handoff),
                isEditable && !unnamed.isEmpty(),
                content(
                        () -> missing(unnamed),
                        fill("name", "Name who takes part", () -> RosterForms.name(setting)),
                        orFill("none", "Not applicable", () -> RosterForms.none(setting)),
                        orFill("release", "Take somebody off", () -> RosterForms.release(setting))));
    }

    private List<Part> missing(List<Group> unnamed) {
        List<Part> parts = new ArrayList<>(new PackageView(setting).people());
        if (!unnamed.isEmpty()) {
            parts.add(new Part.Words(text("Nobody yet for: "
                    + unnamed.stream().map(group -> group.role().words()).collect(Collectors.joining(", ")) + ".")));
        }
        return parts;
    }

    private Step declare() {
        boolean isDone = !handoff.recovery().document().eradication().actions().isEmpty()
                && handoff.recovery().document().eradication().unvalidated().isEmpty();
        return new Step(
                "declare",
                Seated.leader(handoff),
                "Declare eradication complete",
                Timing.ofBriefing(handoff),
                isEditable && isDone && !handoff.recovery().clearance().isDeclared(),
                content(
                        () -> List.of(new Part.Words(
                                text("Every action is done and validated. Without this nothing is briefed."))),
                        press("yes", "Eradication is complete", new DeclareEradication())));
    }

    private Step approve() {
        Clearance clearance = handoff.recovery().clearance();
        return new Step(
                "approve",
                Seated.leader(handoff),
                "Approve the transition to recovery",
                Timing.ofBriefing(handoff),
                isEditable && clearance.isDeclared() && !clearance.isApproved(),
                content(
                        () -> List.of(new Part.Words(text("Say where the approval can be looked up."))),
                        fill("fill", "Approve transition", RosterForms::approve)));
    }

    private Step ready(int number, Person person, List<Person> unready) {
        return new Step(
                "prepared." + number,
                Seated.one(table, person),
                "Say that you are ready",
                Timing.ofBriefing(handoff),
                unready.contains(person),
                content(
                        () -> List.of(new Part.Words(text(
                                "You take part in this handoff to recovery. Are you ready, and available for it?"))),
                        press("yes", "I am ready and available", new SayReady())));
    }
}
