package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Draws tables as tables, with a sentence for clients that know none. */
final class Tables {

    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=-)");
    private static final int BROADEST = 24;

    /** The room on both sides of a cell's words, in letters. */
    private static final int PADDING = 3;

    private Tables() {}

    static List<ObjectNode> elements(Part.Table table) {
        if (table.rows().isEmpty()) {
            return List.of(RichText.block(Text.text(String.join(" · ", table.columns()) + ": none")));
        }
        List<ObjectNode> drawn = new ArrayList<>(List.of(drawn(table)));
        if (table.more() > 0) {
            drawn.add(Parts.subtle(Text.text("and " + table.more() + " more in the document")));
        }
        return drawn;
    }

    private static ObjectNode drawn(Part.Table table) {
        ObjectNode drawn = Element.of("Table").put("firstRowAsHeader", true);
        ArrayNode columns = drawn.putArray("columns");
        for (int column = 0; column < table.columns().size(); column++) {
            columns.addObject().put("width", width(table, column));
        }
        Stream<ObjectNode> header =
                table.columns().stream().map(column -> RichText.block(new Text(List.of(emphasis(column)))));
        ArrayNode rows = drawn.putArray("rows").add(row(header));
        table.rows().forEach(row -> rows.add(row(row.stream().map(RichText::block))));
        drawn.set(
                "fallback", RichText.block(Text.text("This version of Teams shows no tables; it is in the document.")));
        return drawn;
    }

    /** How broad a column is beside the others, so that no word in it is broken where another column has room to spare. */
    private static int width(Part.Table table, int column) {
        Stream<String> cells = table.rows().stream()
                .filter(row -> column < row.size())
                .flatMap(row -> row.get(column).spans().stream())
                .map(span -> span instanceof Span.Link link ? link.words() : Spoken.words(span));
        return Stream.concat(Stream.of(table.columns().get(column)), cells)
                .flatMap(BREAK::splitAsStream)
                .mapToInt(String::length)
                .map(length -> Math.min(length, BROADEST) + PADDING)
                .max()
                .orElse(PADDING);
    }

    private static Span emphasis(String words) {
        return new Span.Emphasis(words);
    }

    private static ObjectNode row(Stream<ObjectNode> cells) {
        ObjectNode row = Element.of("TableRow");
        ArrayNode drawn = row.putArray("cells");
        cells.forEach(cell -> {
            ObjectNode tableCell = Element.of("TableCell");
            tableCell.set("items", Element.JSON.arrayNode().add(cell));
            drawn.add(tableCell);
        });
        return row;
    }
}
