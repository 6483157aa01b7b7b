package dev.baton.handoff.document;

import dev.baton.handoff.Sha256;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The SHA-256 of what somebody confirms, in hexadecimal: of a section as far as it concerns one team, or of the whole
 * document. An answer stays valid exactly as long as its fingerprint does (D-12), so other teams' changes do not touch it.
 */
public final class Fingerprint {

    private final HandoffDocument document;
    private final Map<String, Instant> dates;

    private Fingerprint(HandoffDocument document, Map<String, Instant> dates) {
        this.document = document;
        this.dates = dates;
    }

    /** Of the whole document, with the dates agreed by extension. */
    public static String of(HandoffDocument document, Map<String, Instant> dates) {
        Fingerprint fingerprint = new Fingerprint(document, dates);
        List<ScopedProject> all = document.scoping().scope().projects();
        return sha256(Stream.of(Section.values()).flatMap(section -> fingerprint.lines(section, all)));
    }

    /** Of one section, as far as it concerns one team. */
    public static String of(Section section, TeamId team, HandoffDocument document, Map<String, Instant> dates) {
        return sha256(new Fingerprint(document, dates)
                .lines(section, document.scoping().scope().of(team)));
    }

    private Stream<String> lines(Section section, List<ScopedProject> projects) {
        return Stream.concat(
                Stream.of(section.name()),
                switch (section) {
                    case SUMMARY ->
                        Stream.of(
                                document.summary().happened(),
                                document.summary().impact());
                    case SCOPE -> projects.stream().flatMap(this::scope);
                    case PLAN -> projects.stream().flatMap(this::plan);
                    case WORK_ITEMS -> projects.stream().flatMap(this::owner);
                    case DEADLINES -> projects.stream().flatMap(this::deadline);
                    case VERIFICATION ->
                        Stream.concat(verifier(), projects.stream().flatMap(this::targets));
                });
    }

    private Stream<String> scope(ScopedProject project) {
        return Stream.concat(
                Stream.of(
                        project.name(),
                        project.team().value(),
                        project.severity().name(),
                        String.valueOf(project.rows().size())),
                project.rows().stream()
                        .map(row -> row.key() + "@" + row.finding().version())
                        .sorted());
    }

    private Stream<String> plan(ScopedProject project) {
        return document.plan().entry(project.name()).stream()
                .flatMap(entry ->
                        Stream.of(entry.project(), entry.fix(), document.plan().advice()));
    }

    private Stream<String> owner(ScopedProject project) {
        return Stream.of(
                project.name(),
                document.owner(project.name()).map(owner -> owner.human()).orElse(""));
    }

    private Stream<String> deadline(ScopedProject project) {
        String agreed = dates.containsKey(project.name()) ? String.valueOf(dates.get(project.name())) : "";
        return Stream.of(
                project.name(),
                project.severity().name(),
                document.edition().policy().words(project.severity()),
                agreed);
    }

    private Stream<String> verifier() {
        return Stream.of(
                document.verification().verifier().human(),
                document.verification().evidence());
    }

    private Stream<String> targets(ScopedProject project) {
        return project.targets().stream()
                .map(row -> row.key() + " -> "
                        + document.plan().fixFor(row.finding().purl()).orElse(""))
                .sorted();
    }

    private static String sha256(Stream<String> lines) {
        MessageDigest digest = Sha256.digest();
        lines.forEach(line -> {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
