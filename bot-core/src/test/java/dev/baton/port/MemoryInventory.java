package dev.baton.port;

import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopedProject;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An inventory that knows the rows it was given, affected or not; a row without a version could be any. */
public final class MemoryInventory implements Inventory {

    private static final Comparator<String> ORDER = Comparator.comparing(Version::parse);

    private final List<ScopeRow> rows;
    private final InstantSource clock;
    private final InstantSource looked;

    /** An inventory of these rows, which are true whenever it is asked. */
    public MemoryInventory(List<ScopeRow> rows, InstantSource clock) {
        this(rows, clock, clock);
    }

    /** An inventory of these rows, which were true when it looked. */
    public MemoryInventory(List<ScopeRow> rows, InstantSource clock, InstantSource looked) {
        this.rows = rows.stream().sorted(Comparator.comparing(ScopeRow::key)).toList();
        this.clock = clock;
        this.looked = looked;
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        if (rows.isEmpty()) {
            return Answer.failed(new PortFailure.Rejected("This inventory knows nothing."));
        }
        List<ScopeRow> found = rows.stream()
                .filter(row -> components.stream().anyMatch(wanted -> isIt(wanted, row.finding())))
                .toList();
        String body =
                found.isEmpty() ? "nothing" : found.stream().map(ScopeRow::key).collect(Collectors.joining("\n"));
        return Answer.got(new InventoryAnswer(found, query(words(components)), raw(body), List.of()));
    }

    @Override
    public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
        if (rows.isEmpty()) {
            return Answer.failed(new PortFailure.Rejected("This inventory knows nothing."));
        }
        List<Target> targets = Inspection.targetsOf(project).stream()
                .map(target -> at(target, components))
                .toList();
        String body = targets.stream().map(Target::toString).collect(Collectors.joining("\n"));
        return Answer.got(new Inspection(targets, query(project.name() + ": " + words(components)), raw(body)));
    }

    private Target at(ScopeRow target, List<ComponentCoordinates> components) {
        List<Finding> there = rows.stream()
                .filter(row -> row.project().equals(target.project()))
                .filter(row -> row.kind() == target.kind() && row.name().equals(target.name()))
                .map(ScopeRow::finding)
                .toList();
        if (there.isEmpty()) {
            return Target.unknown(target, "Nothing is known of " + target.name() + ".");
        }
        boolean isVague = there.stream()
                .filter(finding -> finding.version().isEmpty())
                .anyMatch(finding ->
                        components.stream().anyMatch(wanted -> wanted.purl().equals(finding.purl())));
        return isVague
                ? Target.unknown(target, target.name() + " does not say in which version.")
                : Target.known(
                        target,
                        looked.instant(),
                        there.stream()
                                .filter(finding -> components.stream().anyMatch(wanted -> isIt(wanted, finding)))
                                .toList());
    }

    private Query query(String asked) {
        String id = UUID.nameUUIDFromBytes((clock.instant() + asked).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Query(id, "memory", asked, clock.instant());
    }

    private static RawAnswer raw(String body) {
        return new RawAnswer("text/plain", body, sha256(body));
    }

    private static String words(List<ComponentCoordinates> components) {
        return components.stream().map(ComponentCoordinates::toString).collect(Collectors.joining("; "));
    }

    private static boolean isIt(ComponentCoordinates wanted, Finding finding) {
        return finding.purl().equals(wanted.purl())
                && !finding.version().isEmpty()
                && wanted.versions().contains(finding.version(), ORDER);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
