package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws tables as tables, with a sentence for clients that know none. */
final class Tables {

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
        table.columns().forEach(column -> columns.addObject().put("width", 1));
        Stream<ObjectNode> header =
                table.columns().stream().map(column -> RichText.block(new Text(List.of(emphasis(column)))));
        ArrayNode rows = drawn.putArray("rows").add(row(header));
        table.rows().forEach(row -> rows.add(row(row.stream().map(RichText::block))));
        drawn.set(
                "fallback", RichText.block(Text.text("This version of Teams shows no tables; it is in the document.")));
        return drawn;
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
