package dev.baton.handoff.scope;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an imported list of affected things: one a line, {@code asset, payments/ledger, ledger-prod, 2.14.1, production}. */
public final class ImportedList {

    private static final String EXAMPLE =
            "Write kind, project, name, version, and production if it is: asset, payments/ledger, ledger-prod, 2.14.1, production";

    private final List<ComponentCoordinates> components;
    private final Instant now;

    /** Lists of things that contain these components, as imported now. */
    public ImportedList(List<ComponentCoordinates> components, Instant now) {
        this.components = List.copyOf(components);
        this.now = now;
    }

    /** The list as the answer that stands in for the inventory's. */
    public Parsed<InventoryAnswer> read(String words) {
        String sha256 = Sha256.of(words);
        List<ScopeRow> rows = new ArrayList<>();
        for (String line : words.lines().filter(each -> !each.isBlank()).toList()) {
            Optional<ScopeRow> row = row(line.split("\\s*,\\s*", -1), sha256);
            if (row.isEmpty()) {
                return Parsed.unclear("I cannot read '" + line.strip() + "'. " + EXAMPLE);
            }
            rows.add(row.get());
        }
        String filter = String.join(
                "; ", components.stream().map(ComponentCoordinates::toString).toList());
        Query query = new Query("import-" + sha256.substring(0, 12), Query.IMPORTED, filter, now);
        return Parsed.value(new InventoryAnswer(rows, query, new RawAnswer("text/csv", words, sha256), List.of()));
    }

    private Optional<ScopeRow> row(String[] cells, String sha256) {
        boolean hasFlag = cells.length == 5 && cells[4].strip().equalsIgnoreCase("production");
        boolean isWhole = (cells.length == 4 || hasFlag) && Stream.of(cells).noneMatch(String::isBlank);
        return isWhole ? kind(cells[0]).map(kind -> row(kind, cells, hasFlag, sha256)) : Optional.empty();
    }

    private ScopeRow row(Kind kind, String[] cells, boolean production, String sha256) {
        ScopeRow.Finding finding =
                new ScopeRow.Finding(components.get(0).purl(), cells[3].strip(), List.of(cells[1]), Set.of());
        ScopeRow.Source source = new ScopeRow.Source("imported list", sha256);
        return new ScopeRow(kind, cells[1], cells[2], finding, "", production, source);
    }

    private static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
