package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.ClearanceCommand.ApproveTransition;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Roster;
import dev.baton.handoff.recovery.roster.RosterCommand.DeclareNotApplicable;
import dev.baton.handoff.recovery.roster.RosterCommand.NameParticipant;
import dev.baton.handoff.recovery.roster.RosterCommand.ReleaseParticipant;
import dev.baton.playbook.Meant;
import dev.baton.playbook.PersonField;
import dev.baton.playbook.Setting;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms that name who takes part, and the one that approves the transition. */
final class RosterForms {

    private RosterForms() {}

    static Form<List<Meant>> name(Setting setting) {
        return form(
                        "Name somebody",
                        group("As what?", Group::isNamed),
                        PersonField.person(setting, "person", "Who?"),
                        (Group group, Person person) -> Meant.meant(new NameParticipant(group, person), "person"))
                .intro(new Part.Note(text("A participant is one person, never a team. Send this once for each.")));
    }

    static Form<List<Meant>> none(Setting setting) {
        return form(
                "Not applicable",
                group("Which group is not there?", group -> group.isNamed() && !group.isNeeded()),
                Field.paragraph("reason", "Why not?"),
                (group, reason) -> Meant.meant(new DeclareNotApplicable(group, reason), "reason"));
    }

    static Form<List<Meant>> release(Setting setting) {
        List<Roster.Named> named = setting.handoff().recovery().roster().named();
        List<Option> options = IntStream.range(0, Math.min(named.size(), Limits.OPTIONS))
                .mapToObj(i -> new Option(
                        String.valueOf(i),
                        Limits.shortened(
                                named.get(i).person().name() + ", "
                                        + named.get(i).group().role().words(),
                                Limits.OPTION_LABEL)))
                .toList();
        return form("Take somebody off", Field.choice("person", "Who, as what?", options))
                .then(index -> {
                    Roster.Named chosen = named.get(Integer.parseInt(index));
                    return Reading.read(Meant.meant(new ReleaseParticipant(chosen.group(), chosen.person()), "person"));
                })
                .submit("Take off");
    }

    static Form<List<Meant>> approve() {
        return form("Approve transition", Field.sentence("evidence", "Where can the approval be looked up?"))
                .then(words -> Reading.read(Meant.meant(new ApproveTransition(words), "evidence")))
                .submit("Approve");
    }

    private static Field<Group> group(String label, Predicate<Group> which) {
        List<Option> options = Stream.of(Group.values())
                .filter(which)
                .map(group -> new Option(group.name(), group.role().words()))
                .toList();
        return Field.choice("group", label, options).then(key -> Reading.read(Group.valueOf(key)));
    }
}
