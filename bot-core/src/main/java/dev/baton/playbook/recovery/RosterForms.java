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
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Meant;
import dev.baton.playbook.PersonField;
import dev.baton.playbook.Setting;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms that name who takes part, and the one that approves the transition. */
final class RosterForms {

    private RosterForms() {}

    /** One field for each group, so that everybody is named at once; whoever is there already stays. */
    static Form<List<Meant>> name(Setting setting) {
        List<Field<List<Meant>>> groups = Stream.of(Group.values())
                .filter(Group::isNamed)
                .map(group -> somebody(setting, group))
                .toList();
        Form<List<Meant>> all = form("Who takes part", groups.get(0));
        for (Field<List<Meant>> group : groups.subList(1, groups.size())) {
            all = all.and(group, RosterForms::both);
        }
        return all.then(named -> named.isEmpty()
                        ? Reading.unreadable(groups.get(0).id(), "Choose somebody, here or below.")
                        : Reading.read(named))
                .intro(new Part.Note(
                        text("Each is one person, never a team. Send this again for a second person of a group.")))
                .submit("Name them");
    }

    private static Field<List<Meant>> somebody(Setting setting, Group group) {
        String id = group.name().toLowerCase(Locale.ROOT);
        String named = setting.handoff().recovery().roster().of(group).stream()
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return PersonField.person(setting, id, capitalised(group.role().words()))
                .hint(Limits.shortened(named.isEmpty() ? "" : "Named: " + named, Limits.FIELD_HINT))
                .then(person -> Reading.read(Meant.meant(new NameParticipant(group, person), id)))
                .optional(List.of());
    }

    private static List<Meant> both(List<Meant> some, List<Meant> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Form<List<Meant>> none(Setting setting) {
        Answers first = new Table(setting.handoff())
                .unnamed().stream()
                        .filter(RosterForms::maybeWithout)
                        .findFirst()
                        .map(group -> Answers.none().with("group", group.name()))
                        .orElseGet(Answers::none);
        return form(
                        "Not applicable",
                        group("Which group is not there?", RosterForms::maybeWithout),
                        Field.paragraph("reason", "Why not?"),
                        (group, reason) -> Meant.meant(new DeclareNotApplicable(group, reason), "reason"))
                .filledWith(first);
    }

    private static boolean maybeWithout(Group group) {
        return group.isNamed() && !group.isNeeded();
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
