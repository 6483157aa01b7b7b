package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.restoration.Escalation;
import dev.baton.handoff.recovery.restoration.EscalationCommand.NameShortfall;
import dev.baton.handoff.recovery.restoration.Restoration;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.playbook.Meant;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.NameField;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.List;
import java.util.stream.Stream;

/** In which the IR lead says which section of the package missed an escalation, and corrects it (A7-04). */
final class ShortfallForm {

    private ShortfallForm() {}

    static Form<List<Meant>> of(Restoration restoration) {
        List<Escalation> all = restoration.escalations();
        Escalation first = Stream.concat(restoration.uncounted().stream(), all.stream())
                .findFirst()
                .orElseThrow();
        return form(
                        "What the package missed",
                        escalation(all),
                        Field.choice("section", "Which section missed it?", sections()),
                        Found::new)
                .and(
                        Field.paragraph("reason", "What should it have said, or why could nobody know?"),
                        (found, reason) -> Meant.meant(
                                new NameShortfall(found.number(), Shortfall.valueOf(found.section()), reason),
                                "reason"))
                .intro(new Part.Note(text("It is counted for the section, not for a person: so that the next package "
                        + "does not miss it.")))
                .filledWith(Answers.none().with("escalation", shown(first)))
                .submit("Count it");
    }

    private record Found(int number, String section) {}

    private static Field<Integer> escalation(List<Escalation> all) {
        List<String> names = all.stream().map(ShortfallForm::shown).toList();
        return NameField.of("escalation", "Which one?", names)
                .then(name -> Reading.read(all.get(names.indexOf(name)).number()));
    }

    private static String shown(Escalation escalation) {
        String system = escalation.system().isBlank() ? "" : escalation.system() + ": ";
        String words =
                escalation.number() + ". " + system + escalation.trigger().replaceAll("\\s+", " ");
        return Limits.shortened(words, Limits.OPTION_LABEL);
    }

    private static List<Option> sections() {
        return Stream.of(Shortfall.values())
                .filter(each -> each != Shortfall.UNSAID)
                .map(each -> new Option(each.name(), each.words()))
                .toList();
    }
}
