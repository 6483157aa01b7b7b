package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.document.Wave;
import dev.baton.handoff.recovery.restoration.EscalationCommand.Escalate;
import dev.baton.handoff.recovery.restoration.OversightCommand.NameContact;
import dev.baton.handoff.recovery.restoration.OversightCommand.OverrideWave;
import dev.baton.handoff.recovery.restoration.RestorationCommand.BringOnline;
import dev.baton.playbook.Meant;
import dev.baton.playbook.PersonField;
import dev.baton.playbook.Setting;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.NameField;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which systems are brought back, and in which the IR lead sees to it. */
final class RestorationForms {

    private static final String NONE = "No single system";

    /** How long one person is usually the point of contact. */
    private static final Duration SHIFT = Duration.ofHours(12);

    private RestorationForms() {}

    static Form<List<Meant>> online(String system, String caveat) {
        List<Option> ways = Stream.of(Way.REBUILD, Way.RESTORE)
                .map(way -> new Option(way.name(), way == Way.REBUILD ? "Rebuilt" : "Restored from backup"))
                .toList();
        return form("Bring online", Field.choice("way", "How did it come back?", ways))
                .then(way -> Reading.read(Meant.meant(new BringOnline(system, Way.valueOf(way)), "way")))
                .intro(new Part.Note(text(Limits.shortened(system + ": " + caveat, Limits.FIELD_HINT))))
                .submit("It is online");
    }

    /** A form of one paragraph that says why, or what was seen. */
    static Form<List<Meant>> saying(String title, String question, Function<String, HandoffCommand> means) {
        return form(title, Field.paragraph("words", question))
                .then(words -> Reading.read(Meant.meant(means.apply(words), "words")))
                .submit("Send");
    }

    /** One press raises it: of this system, or of one to be chosen, or of none. */
    static Form<List<Meant>> escalate(Setting setting, String system) {
        List<String> systems = Stream.concat(
                        Stream.of(NONE),
                        setting.handoff().recovery().document().incident().systems().stream()
                                .map(AffectedSystem::name))
                .toList();
        return form(
                        "Reinfection or issue",
                        NameField.of("system", "On which system?", systems),
                        Field.paragraph("trigger", "What have you seen?"),
                        Seen::new)
                .and(
                        Field.sentence("evidence", "Where is the evidence?").optional(""),
                        (seen, evidence) -> Meant.meant(
                                new Escalate(seen.system().equals(NONE) ? "" : seen.system(), seen.trigger(), evidence),
                                "trigger"))
                .intro(new Part.Note(
                        text("This pages the IR lead at once, and nothing more is brought online until they resume.")))
                .filledWith(Answers.none().with("system", system.isEmpty() ? NONE : system))
                .submit("Raise it");
    }

    private record Seen(String system, String trigger) {}

    static Form<List<Meant>> override(Setting setting) {
        List<Option> waves = setting.handoff().recovery().document().guidance().waves().stream()
                .map(RestorationForms::option)
                .toList();
        return form(
                        "Override the order",
                        Field.choice("wave", "Which wave may begin?", waves),
                        Field.paragraph("reason", "Why, before the earlier ones are healthy?"),
                        (wave, reason) -> Meant.meant(new OverrideWave(Integer.parseInt(wave), reason), "reason"))
                .submit("Override");
    }

    private static Option option(Wave wave) {
        return new Option(
                String.valueOf(wave.number()),
                Limits.shortened(wave.number() + " " + wave.name(), Limits.OPTION_LABEL));
    }

    static Form<List<Meant>> contact(Setting setting) {
        ZoneId zone = setting.handoff().participants().commander().zone();
        return form(
                        "Point of contact",
                        PersonField.person(setting, "person", "Who of security?"),
                        moment("from", "From when?", zone),
                        Start::new)
                .and(
                        moment("until", "Until when?", zone),
                        (start, until) -> Meant.meant(new NameContact(start.person(), start.from(), until), "until"))
                .filledWith(Answers.none()
                        .with(
                                "person",
                                setting.handoff()
                                        .participants()
                                        .commander()
                                        .id()
                                        .key())
                        .with("from", Rows.written(setting.now(), zone))
                        .with("until", Rows.written(setting.now().plus(SHIFT), zone)));
    }

    private record Start(Person person, Instant from) {}

    private static Field<Instant> moment(String id, String label, ZoneId zone) {
        return Field.sentence(id, label)
                .hint("On the clocks of " + zone + ", as 2026-12-18 14:25.")
                .then(words -> Rows.moment(words, zone)
                        .map(written -> Reading.read(written.at()))
                        .orElseGet(() -> Reading.unreadable(id, "Write it as 2026-12-18 14:25.")));
    }
}
