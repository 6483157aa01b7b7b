package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.leaving.LeavingCommand.ReassignItem;
import dev.baton.handoff.leaving.LeavingCommand.ReportDeparture;
import dev.baton.handoff.leaving.LeavingCommand.TakeItemOver;
import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forms that are filled in when an owner has left. */
final class LeavingForms {

    /** The most items that one form gives to a new owner; what is left over is asked for again. */
    static final int AT_ONCE = Limits.CHECKBOXES;

    private LeavingForms() {}

    static Form<List<Meant>> reassign(Setting setting, List<String> unowned) {
        List<Option> options =
                unowned.stream().limit(AT_ONCE).map(LeavingForms::option).toList();
        String[] all = options.stream().map(Option::value).toArray(String[]::new);
        return form(
                        "New owner",
                        PersonField.person(setting, "owner", "Who takes over?"),
                        Field.checklist("items", "Which items?", options)
                                .needed()
                                .then(ticked -> chosen(unowned, ticked)),
                        (owner, projects) -> projects.stream()
                                .map(project -> new Meant(new ReassignItem(project, owner), "owner"))
                                .toList())
                .submit("Name")
                .filledWith(Answers.none().with("items", all));
    }

    private static Reading<List<String>> chosen(List<String> unowned, List<String> ticked) {
        List<String> chosen = unowned.stream()
                .filter(project -> ticked.contains(option(project).value()))
                .toList();
        return chosen.isEmpty()
                ? Reading.unreadable("items", "Tick at least one item that waits for its new owner.")
                : Reading.read(chosen);
    }

    static Form<List<Meant>> takeOver(String project) {
        return form(
                        "Take over",
                        Field.paragraph("readback", "In your own words: what do you take over, and by when?")
                                .hint("Your lead and security read it."))
                .then(words -> Reading.read(Meant.meant(new TakeItemOver(project, words), "readback")))
                .submit("Take over");
    }

    static Form<List<Meant>> report(Setting setting) {
        LocalDate today =
                LocalDate.ofInstant(setting.now(), setting.organisation().zone());
        List<Person> owners = owners(setting.handoff());
        List<Option> options = owners.stream()
                .limit(Limits.OPTIONS)
                .map(owner -> new Option(key(owner), Limits.shortened(owner.name(), Limits.OPTION_LABEL)))
                .toList();
        return form(
                        "An owner has left",
                        Field.choice("who", "Who has left?", options).then(key -> owner(owners, key)),
                        Field.date("since", "Since when?", today.minusYears(1))
                                .hint("The day on which they left, not before it has come."),
                        (who, since) -> Meant.meant(new ReportDeparture(who, since), "who"))
                .intro(new Part.Note(
                        Text.text("All their open items are without an owner at once, in every handoff, and "
                                + "48 hours run. Leaving a channel is not leaving.")))
                .submit("Report")
                .filledWith(Answers.none().with("since", today.toString()));
    }

    private static List<Person> owners(Handoff handoff) {
        return handoff.items().stream()
                .filter(item -> !item.state().isSettled())
                .flatMap(item -> item.namedOwner().stream())
                .distinct()
                .toList();
    }

    private static Reading<Person> owner(List<Person> owners, String key) {
        Optional<Person> owner =
                owners.stream().filter(each -> key(each).equals(key)).findFirst();
        return owner.map(Reading::read).orElseGet(() -> Reading.unreadable("who", "They own no open item any more."));
    }

    private static String key(Person owner) {
        return Limits.shortened(owner.human(), Limits.OPTION_LABEL);
    }

    private static Option option(String project) {
        String cut = Limits.shortened(project, Limits.OPTION_LABEL);
        return new Option(cut, cut);
    }
}
