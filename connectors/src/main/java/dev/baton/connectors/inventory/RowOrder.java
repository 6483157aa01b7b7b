package dev.baton.connectors.inventory;

import dev.baton.handoff.scope.ScopeRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of a scope's rows: by project; in a project services, repositories, assets; then by name. */
public final class RowOrder {

    private static final Comparator<ScopeRow> ORDER = Comparator.comparing(ScopeRow::project)
            .thenComparing(ScopeRow::kind)
            .thenComparing(ScopeRow::name)
            .thenComparing(row -> row.finding().exactly());

    private RowOrder() {}

    /** These rows in order. */
    public static List<ScopeRow> sorted(Collection<ScopeRow> rows) {
        return rows.stream().sorted(ORDER).toList();
    }
}
