package dev.baton.server.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The scope's rows for other programs, each with where it was found, by which query and when (A2-08, A2-11). */
final class ScopeExport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COLUMNS = List.of(
            "project",
            "team",
            "kind",
            "name",
            "component",
            "version",
            "path",
            "production",
            "link",
            "record",
            "sha256",
            "query",
            "inventory",
            "filter",
            "retrieved-at");

    private ScopeExport() {}

    /** As RFC 4180 asks; no cell can be taken for a formula. */
    static String csv(Scope scope) {
        String rows = scope.projects().stream()
                .flatMap(project -> project.rows().stream().map(row -> cells(scope, project, row)))
                .map(Csv::line)
                .collect(Collectors.joining());
        return Csv.line(COLUMNS) + rows;
    }

    static String json(Scope scope) {
        ArrayNode rows = JSON.createArrayNode();
        for (ScopedProject project : scope.projects()) {
            for (ScopeRow row : project.rows()) {
                ObjectNode object = rows.addObject();
                List<String> cells = cells(scope, project, row);
                for (int column = 0; column < COLUMNS.size(); column++) {
                    object.put(COLUMNS.get(column), cells.get(column));
                }
            }
        }
        return rows.toPrettyString();
    }

    private static List<String> cells(Scope scope, ScopedProject project, ScopeRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(project.name());
        cells.add(project.team().value());
        cells.add(row.kind().words());
        cells.add(row.name());
        cells.add(row.finding().component());
        cells.add(row.finding().version());
        cells.add(String.join(" > ", row.finding().path()));
        cells.add(Boolean.toString(row.production()));
        cells.add(row.link());
        cells.add(row.source().record());
        cells.add(row.source().sha256());
        cells.add(scope.query().id());
        cells.add(scope.query().inventory());
        cells.add(scope.query().filter());
        cells.add(scope.query().retrievedAt().toString());
        return cells;
    }
}
