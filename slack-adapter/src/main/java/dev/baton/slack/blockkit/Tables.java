package dev.baton.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws tables: a narrow one of words alone as aligned columns, any other as a list with a line for each row, which
 * keeps people and addresses alive and can be read on a telephone. Slack's own table block is not used: it shows in
 * messages only, once in each, and always below everything else.
 */
final class Tables {

    /** What fits in one line of a message beside a thread. */
    private static final int NARROW = 64;

    private static final int CELL = 200;
    private static final String GAP = "  ";

    private final RichText text;

    Tables(RichText text) {
        this.text = text;
    }

    LayoutBlock block(Part.Table table) {
        if (table.rows().isEmpty()) {
            return RichText.section(List.of(text.plain(String.join(" · ", table.columns()) + ": none")));
        }
        List<BlockElement> drawn = new ArrayList<>();
        drawn.add(isNarrow(table) ? columns(table) : list(table));
        if (table.more() > 0) {
            drawn.add(RichText.sectionElement(List.of(text.plain("and " + table.more() + " more in the document"))));
        }
        return RichText.block(drawn);
    }

    private BlockElement columns(Part.Table table) {
        List<Integer> widths = widths(table);
        String lines = lines(table).stream().map(line -> aligned(line, widths)).collect(Collectors.joining("\n"));
        return RichTextPreformattedElement.builder()
                .elements(RichText.orDash(List.of(text.plain(lines))))
                .build();
    }

    private BlockElement list(Part.Table table) {
        List<RichTextElement> rows = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            List<RichTextElement> line = row(table.columns(), row);
            if (rows.isEmpty() || line.stream().anyMatch(RichText::saysSomething)) {
                rows.add(RichText.sectionElement(line));
            }
        }
        return RichTextListElement.builder()
                .style("bullet")
                .indent(0)
                .elements(rows)
                .build();
    }

    private List<RichTextElement> row(List<String> columns, List<Text> cells) {
        List<RichTextElement> line = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0) {
                line.add(text.bold(cell(cells.get(0))));
            } else {
                line.add(text.plain((i == 1 ? " – " : " · ") + title(columns, i)));
                line.addAll(text.elements(cells.get(i)));
            }
        }
        return line;
    }

    private static String title(List<String> columns, int column) {
        return column < columns.size() && !columns.get(column).isBlank() ? columns.get(column) + ": " : "";
    }

    private static boolean isNarrow(Part.Table table) {
        boolean wordsAlone = table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.spans().stream())
                .allMatch(span ->
                        span instanceof Span.Plain || span instanceof Span.Code || span instanceof Span.Emphasis);
        int width =
                widths(table).stream().mapToInt(column -> column + GAP.length()).sum();
        return wordsAlone && width <= NARROW + GAP.length();
    }

    private static List<Integer> widths(Part.Table table) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines(table)) {
            for (int i = 0; i < line.size(); i++) {
                int width = line.get(i).codePointCount(0, line.get(i).length());
                if (i < widths.size()) {
                    widths.set(i, Math.max(widths.get(i), width));
                } else {
                    widths.add(width);
                }
            }
        }
        return widths;
    }

    private static List<List<String>> lines(Part.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        table.rows().forEach(row -> lines.add(row.stream().map(Tables::cell).toList()));
        return lines;
    }

    private static String cell(Text cell) {
        return Limits.shortened(Spoken.words(cell).replace('\n', ' ').replace('\t', ' '), CELL);
    }

    private static String aligned(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            int width = cells.get(i).codePointCount(0, cells.get(i).length());
            line.append(cells.get(i)).append(" ".repeat(widths.get(i) - width)).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
