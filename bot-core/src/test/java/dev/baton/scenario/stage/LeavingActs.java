package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.leaving.LeavingCommand.CallFalseAlarm;
import dev.baton.handoff.leaving.LeavingCommand.ReassignItem;
import dev.baton.handoff.leaving.LeavingCommand.ReportDeparture;
import dev.baton.handoff.leaving.LeavingCommand.TakeItemOver;
import dev.baton.handoff.people.Person;
import java.time.LocalDate;

/** What is done when somebody has left, by the buttons and forms of the playbook. */
public final class LeavingActs {

    private LeavingActs() {}

    public static Act report(Person who, LocalDate day) {
        return fill(
                new ReportDeparture(who, day),
                "left",
                "fill",
                with("who", who.human()).with("since", day.toString()));
    }

    public static Act reassign(Handoff handoff, String project, Person owner) {
        String step = handoff.followThrough().leavings().all().stream()
                .filter(leaving -> leaving.unowned().contains(project))
                .map(leaving -> "left." + leaving.number())
                .findFirst()
                .orElse("another");
        return fill(
                new ReassignItem(project, owner),
                step,
                "fill",
                with("items", project).with("owner", owner.id().key()));
    }

    public static Act takeOver(Handoff handoff, String project, String readBack) {
        return fill(
                new TakeItemOver(project, readBack),
                WorkActs.step(handoff, project, "takeover"),
                "fill",
                with("readback", readBack));
    }

    public static Act falseAlarm(int number) {
        return press(new CallFalseAlarm(number), "left." + number, "false");
    }
}
