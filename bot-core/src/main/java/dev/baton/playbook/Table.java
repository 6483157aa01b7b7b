package dev.baton.playbook;

import java.util.List;
import java.util.stream.Collectors;

/** A playbook as a table: what is done by whom, column by column; it can be drawn, for it holds no program. */
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table as Markdown, for the documentation. */
    public String drawn() {
        String rule = columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|"));
        return line(columns) + rule + "\n" + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
