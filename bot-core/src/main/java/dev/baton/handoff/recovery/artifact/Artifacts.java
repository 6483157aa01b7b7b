package dev.baton.handoff.recovery.artifact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that belongs to a package beside its words; and why there is no validation report for a system, by its name. */
public record Artifacts(
        List<Artifact> decks, List<Report> reports, List<Retention> retained, Map<String, String> unreported) {

    /** Nothing named yet. */
    public static final Artifacts NONE = new Artifacts(List.of(), List.of(), List.of(), Map.of());

    public Artifacts {
        decks = List.copyOf(decks);
        reports = List.copyOf(reports);
        retained = List.copyOf(retained);
        unreported = Collections.unmodifiableMap(new TreeMap<>(unreported));
    }

    /** The systems that are spoken of. */
    public List<String> systems() {
        return Stream.concat(reports.stream().map(Report::system), unreported.keySet().stream())
                .distinct()
                .toList();
    }

    /** What of it cannot stand in a package, and why; nothing when all of it can. */
    public Optional<String> unfit() {
        Stream<Artifact> files = Stream.concat(decks.stream(), reports.stream().map(Report::artifact));
        Stream<Optional<String>> all = Stream.concat(
                files.map(each -> Reference.unfitLink(each.link()).or(() -> unhashed(each.title(), each.sha256()))),
                retained.stream()
                        .map(each ->
                                Reference.unfitPlace(each.where()).or(() -> unhashed(each.what(), each.sha256()))));
        return all.flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> unhashed(String what, String sha256) {
        return Reference.isSha256(sha256)
                ? Optional.empty()
                : Optional.of("'" + what + "' has no SHA-256 of 64 hexadecimal digits");
    }

    /** Whether a system has a validation report, or a reason why it has none (A9-09). */
    public boolean isReported(String system) {
        return unreported.containsKey(system)
                || reports.stream().anyMatch(report -> report.system().equals(system));
    }
}
