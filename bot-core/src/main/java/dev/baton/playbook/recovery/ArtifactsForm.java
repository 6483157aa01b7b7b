package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.artifact.Reference;
import dev.baton.handoff.recovery.artifact.Report;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.document.PackageCommand.WriteArtifacts;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.recovery.Rows.Row;
import dev.baton.view.Answers;
import dev.baton.view.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of section 5: decks, validation reports, and where evidence is retained; each a reference with its SHA-256. */
final class ArtifactsForm {

    private ArtifactsForm() {}

    static Form<List<Meant>> of(Setting setting) {
        return Form.form(
                        "Artifacts",
                        Rows.rows("reports", "Validation reports", ArtifactsForm::report)
                                .hint(
                                        "One a line: systems, with commas between; title; web address; SHA-256 of the file.")
                                .optional(List.of()),
                        Rows.rows("unreported", "Systems without a report", ArtifactsForm::unreported)
                                .hint("One a line: systems, with commas between; why there is no report.")
                                .optional(List.of()),
                        (reports, unreported) ->
                                new Artifacts(List.of(), flat(reports), List.of(), reasons(unreported)))
                .and(
                        Rows.rows("retained", "Where artifacts are retained", ArtifactsForm::retention)
                                .hint(
                                        "One a line: what (malware samples, logs, …); where; SHA-256 of it or of its list. "
                                                + "Never the program or archive itself.")
                                .optional(List.of()),
                        (all, retained) -> new Artifacts(List.of(), all.reports(), retained, all.unreported()))
                .and(
                        Rows.rows("decks", "Briefing decks and other documents", ArtifactsForm::deck)
                                .hint(
                                        "One a line: title; web address; SHA-256 of the file. This package itself is one.")
                                .optional(List.of()),
                        (all, decks) -> meant(new Artifacts(decks, all.reports(), all.retained(), all.unreported())))
                .filledWith(filled(setting.handoff().recovery().document().artifacts()));
    }

    /** What cannot stand in a package is refused where it was written. */
    private static List<Meant> meant(Artifacts all) {
        Artifacts retained = new Artifacts(List.of(), List.of(), all.retained(), Map.of());
        Artifacts decks = new Artifacts(all.decks(), List.of(), List.of(), Map.of());
        String field = retained.unfit().isPresent() ? "retained" : decks.unfit().isPresent() ? "decks" : "reports";
        return Meant.meant(new WriteArtifacts(all), field);
    }

    /** One report may speak of many systems. */
    private static Parsed<List<Report>> report(Row row) {
        return row.hasAtLeast(4)
                ? checked(
                        systems(row)
                                .map(system -> new Report(system, artifact(row, 1)))
                                .toList(),
                        row.at(3))
                : Parsed.unclear("write it as dc-01, fs-01; EDR scan; https://…; SHA-256.");
    }

    private static Stream<String> systems(Row row) {
        return Stream.of(row.at(0).split(",")).map(String::strip).filter(system -> !system.isEmpty());
    }

    private static List<Report> flat(List<List<Report>> reports) {
        return reports.stream().flatMap(List::stream).toList();
    }

    /** The last reason that was given for a system counts. */
    private static Map<String, String> reasons(List<Row> rows) {
        Map<String, String> reasons = new TreeMap<>();
        rows.forEach(row -> systems(row).forEach(system -> reasons.put(system, row.at(1))));
        return reasons;
    }

    private static Parsed<Artifact> deck(Row row) {
        return row.hasAtLeast(3)
                ? checked(artifact(row, 0), row.at(2))
                : Parsed.unclear("write it as Briefing deck; https://…; SHA-256.");
    }

    private static Parsed<Retention> retention(Row row) {
        return row.hasAtLeast(3)
                ? checked(new Retention(row.at(0), row.at(1), hash(row.at(2))), row.at(2))
                : Parsed.unclear("write it as Malware samples; evidence vault, case 7; SHA-256.");
    }

    private static Parsed<Row> unreported(Row row) {
        return row.hasAtLeast(2)
                ? Parsed.value(row)
                : Parsed.unclear("write it as dc-01; it is rebuilt from the golden image.");
    }

    private static Artifact artifact(Row row, int from) {
        return new Artifact(row.at(from), row.at(from + 1), hash(row.at(from + 2)));
    }

    private static String hash(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static <T> Parsed<T> checked(T value, String sha256) {
        return Reference.isSha256(sha256)
                ? Parsed.value(value)
                : Parsed.unclear("the SHA-256 of a file has 64 hexadecimal digits.");
    }

    private static Answers filled(Artifacts before) {
        return Answers.none()
                .with("reports", together(before.reports(), each -> line(each.artifact()), Report::system))
                .with(
                        "unreported",
                        together(List.copyOf(before.unreported().entrySet()), Map.Entry::getValue, Map.Entry::getKey))
                .with("retained", lines(before.retained(), each -> Rows.line(each.what(), each.where(), each.sha256())))
                .with("decks", lines(before.decks(), ArtifactsForm::line));
    }

    /** One line for all systems of which the same is said. */
    private static <T> String together(List<T> all, Function<T, String> said, Function<T, String> system) {
        Map<String, String> lines = all.stream()
                .collect(Collectors.toMap(said, system, (one, other) -> one + ", " + other, LinkedHashMap::new));
        return lines(List.copyOf(lines.entrySet()), line -> Rows.line(line.getValue(), line.getKey()));
    }

    private static String line(Artifact artifact) {
        return Rows.line(artifact.title(), artifact.link(), artifact.sha256());
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }
}
