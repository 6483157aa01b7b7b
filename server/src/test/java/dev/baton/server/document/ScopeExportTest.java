package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
    void no_cell_is_taken_for_a_formula(String name) {
        assertThat(ScopeExport.csv(scopeWith(name)))
                .contains("\"'" + name + "\"")
                .doesNotContain("\"" + name + "\"");
    }

    @Test
    void quotes_commas_and_line_ends_stay_in_their_cell() {
        assertThat(ScopeExport.csv(scopeWith("a \"b\", c\nd"))).contains("\"a \"\"b\"\", c\nd\"");
    }

    @Test
    void each_row_says_where_it_was_found_by_which_query_and_when() {
        assertThat(ScopeExport.json(scopeWith("ledger")))
                .contains("\"name\" : \"ledger\"", "\"record\" : \"ledger.json\"", "\"query\" : \"q-1\"")
                .contains("\"retrieved-at\" : \"2026-11-23T09:00:00Z\"");
    }

    private static Scope scopeWith(String name) {
        ScopeRow row = new ScopeRow(
                ScopeRow.Kind.SERVICE,
                "payments/ledger",
                name,
                new ScopeRow.Finding("pkg:maven/a/b", "2.14.1", List.of("a", "b"), Set.of(Severity.CRITICAL)),
                "",
                true,
                new ScopeRow.Source("ledger.json", "00ff"));
        ScopedProject project =
                new ScopedProject("payments/ledger", new TeamId("payments"), Severity.CRITICAL, List.of(row));
        Query query = new Query("q-1", "SBOM folder", "a/b", Instant.parse("2026-11-23T09:00:00Z"));
        return new Scope(List.of(), List.of(project), query, "", List.of());
    }
}
