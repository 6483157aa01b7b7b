package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.IncidentSummary;
import dev.baton.handoff.recovery.document.PackageCommand.WriteIncident;
import dev.baton.handoff.recovery.document.TimelineEntry;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.recovery.Rows.Row;
import dev.baton.playbook.recovery.Rows.Written;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Reading;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of section 1: two sentences, the timeline, the impacted systems with their owners, the root cause. */
final class IncidentForm {

    private final Setting setting;
    private final ZoneId zone;

    private IncidentForm(Setting setting) {
        this.setting = setting;
        this.zone = setting.handoff().participants().commander().zone();
    }

    static Form<List<Meant>> of(Setting setting) {
        return new IncidentForm(setting).form();
    }

    private Form<List<Meant>> form() {
        return Form.form(
                        "Incident summary",
                        sentence("happened", "What happened?"),
                        sentence("impact", "What was the impact?"),
                        Two::new)
                .and(
                        Rows.rows("timeline", "Timeline of the incident", this::entry)
                                .hint(
                                        "One a line: when; what. For example 2026-11-20 08:14; Ransom note found on fs-01. "
                                                + "Times are on the clocks of " + zone
                                                + ", or with another zone behind them."),
                        Lists::new)
                .and(
                        Rows.rows("systems", "Impacted systems", this::system)
                                .hint(
                                        "One a line: type; name; e-mail of its owner. For example server; fs-01; omar@example.com"),
                        Whole::new)
                .and(
                        Field.paragraph("cause", "Root cause")
                                .hint("Empty means: " + IncidentSummary.NO_ROOT_CAUSE + ".")
                                .optional(""),
                        (whole, cause) -> Meant.meant(new WriteIncident(whole.incident(cause)), "systems"))
                .filledWith(filled(setting.handoff().recovery().document().incident()));
    }

    private static Field<String> sentence(String id, String label) {
        return Field.sentence(id, label).hint("One sentence.").then(words -> {
            Parsed<String> parsed = Summary.sentence(words);
            return parsed instanceof Parsed.Value<String> value
                    ? Reading.read(value.value())
                    : Reading.unreadable(id, ((Parsed.Unclear<String>) parsed).sentence());
        });
    }

    private Parsed<TimelineEntry> entry(Row row) {
        Optional<Written> when = Rows.moment(row.at(0), zone);
        return when.isPresent() && row.hasAtLeast(2)
                ? Parsed.value(new TimelineEntry(when.get().at(), when.get().zone(), row.at(1)))
                : Parsed.unclear("write it as 2026-11-20 08:14; what happened.");
    }

    private Parsed<AffectedSystem> system(Row row) {
        if (!row.hasAtLeast(3)) {
            return Parsed.unclear("write it as type; name; owner's e-mail.");
        }
        Optional<Person> owner = setting.organisation().person(row.at(2));
        return owner.isPresent()
                ? Parsed.value(new AffectedSystem(row.at(0), row.at(1), owner.get()))
                : Parsed.unclear(row.at(2) + " is nobody whom baton.yaml lists under people.");
    }

    private Answers filled(IncidentSummary before) {
        return Answers.none()
                .with("happened", before.happened())
                .with("impact", before.impact())
                .with(
                        "timeline",
                        before.timeline().stream()
                                .map(entry -> Rows.line(Rows.written(entry.at(), entry.zone()), entry.what()))
                                .collect(Collectors.joining("\n")))
                .with(
                        "systems",
                        before.systems().stream()
                                .map(system -> Rows.line(
                                        system.type(),
                                        system.name(),
                                        system.owner().email()))
                                .collect(Collectors.joining("\n")))
                .with("cause", before.rootCause());
    }

    private record Two(String happened, String impact) {}

    private record Lists(Two two, List<TimelineEntry> timeline) {}

    private record Whole(Lists lists, List<AffectedSystem> systems) {
        IncidentSummary incident(String cause) {
            return new IncidentSummary(
                    lists.two().happened(), lists.two().impact(), lists.timeline(), systems, cause.strip());
        }
    }
}
