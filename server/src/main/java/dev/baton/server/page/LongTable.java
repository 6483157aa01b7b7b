package dev.baton.server.page;

import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table as long as a page may have it, where chat platforms need several short ones. */
public record LongTable(List<String> columns, List<List<Text>> rows, int more) {

    public LongTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static LongTable of(Part.Table table) {
        return new LongTable(table.columns(), table.rows(), table.more());
    }

    /** All parts drawn in their order, with each run of tables of the same columns drawn as one. */
    static <R> List<R> joined(List<Part> parts, Function<Part, R> drawn, Function<LongTable, R> table) {
        List<R> all = new ArrayList<>();
        List<Part.Table> run = new ArrayList<>();
        for (Part part : parts) {
            boolean goesOn = part instanceof Part.Table next
                    && (run.isEmpty() || run.get(0).columns().equals(next.columns()));
            if (!goesOn && !run.isEmpty()) {
                all.add(table.apply(of(run)));
                run.clear();
            }
            if (part instanceof Part.Table next) {
                run.add(next);
            } else {
                all.add(drawn.apply(part));
            }
        }
        if (!run.isEmpty()) {
            all.add(table.apply(of(run)));
        }
        return all;
    }

    private static LongTable of(List<Part.Table> run) {
        return new LongTable(
                run.get(0).columns(),
                run.stream().flatMap(table -> table.rows().stream()).toList(),
                run.stream().mapToInt(Part.Table::more).sum());
    }
}
