package dev.baton.port;

import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
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

/** An inventory that knows the rows it was given. */
public final class MemoryInventory implements Inventory {

    private static final Comparator<String> ORDER = Comparator.comparing(Version::parse);

    private final List<ScopeRow> rows;
    private final InstantSource clock;

    /** An inventory of these rows. */
    public MemoryInventory(List<ScopeRow> rows, InstantSource clock) {
        this.rows = rows.stream().sorted(Comparator.comparing(ScopeRow::key)).toList();
        this.clock = clock;
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
        RawAnswer raw = new RawAnswer("text/plain", body, sha256(body));
        String filter = components.stream().map(ComponentCoordinates::toString).collect(Collectors.joining("; "));
        String id = UUID.nameUUIDFromBytes((clock.instant() + filter).getBytes(StandardCharsets.UTF_8))
                .toString();
        return Answer.got(new InventoryAnswer(found, new Query(id, "memory", filter, clock.instant()), raw, List.of()));
    }

    private static boolean isIt(ComponentCoordinates wanted, ScopeRow.Finding finding) {
        return finding.purl().equals(wanted.purl()) && wanted.versions().contains(finding.version(), ORDER);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
