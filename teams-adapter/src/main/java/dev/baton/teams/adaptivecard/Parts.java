package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Part;
import dev.baton.view.Renderer;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** Draws each kind of part as elements; words stand in RichTextBlocks wherever they may come from people or tools. */
final class Parts implements Renderer<List<ObjectNode>> {

    private static final int BAR = 12;

    private final Actions actions;

    /** Draws buttons in this way. */
    Parts(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<ObjectNode> words(Part.Words words) {
        return List.of(RichText.block(words.text()));
    }

    @Override
    public List<ObjectNode> note(Part.Note note) {
        return List.of(subtle(note.text()));
    }

    @Override
    public List<ObjectNode> quote(Part.Quote quote) {
        return List.of(Element.container(List.of(RichText.block(quote.text()))).put("style", "emphasis"));
    }

    @Override
    public List<ObjectNode> facts(Part.Facts facts) {
        List<ObjectNode> lines = new ArrayList<>();
        for (Part.Fact fact : facts.facts()) {
            ArrayNode line = Element.JSON.arrayNode().add(RichText.bold(fact.name() + ": "));
            ObjectNode drawn = RichText.block(line.addAll(RichText.runs(fact.value())));
            lines.add(lines.isEmpty() ? drawn : drawn.put("spacing", "none"));
        }
        return lines;
    }

    @Override
    public List<ObjectNode> table(Part.Table table) {
        return Tables.elements(table);
    }

    @Override
    public List<ObjectNode> progress(Part.Progress progress) {
        int total = Math.max(progress.total(), 1);
        int full = Math.min(BAR, Math.max(0, progress.done() * BAR / total));
        String bar = "▰".repeat(full) + "▱".repeat(BAR - full);
        ArrayNode line = Element.JSON
                .arrayNode()
                .add(RichText.run(bar + "  " + progress.done() + " of " + progress.total() + "  "))
                .add(RichText.bold(progress.label()));
        return List.of(RichText.block(line));
    }

    @Override
    public List<ObjectNode> heading(Part.Heading heading) {
        return List.of(heading(heading.words(), "medium"));
    }

    @Override
    public List<ObjectNode> divider(Part.Divider divider) {
        return List.of(Element.container(List.of()).put("separator", true));
    }

    @Override
    public List<ObjectNode> buttons(Part.Buttons row) {
        return actions.rows(row.buttons());
    }

    /** A title of this size. */
    static ObjectNode heading(String words, String size) {
        ObjectNode run = RichText.bold(words).put("size", size);
        return RichText.block(Element.JSON.arrayNode().add(run));
    }

    /** Words that stand back behind their neighbours. */
    static ObjectNode subtle(Text text) {
        ArrayNode runs = RichText.runs(text);
        runs.forEach(run -> ((ObjectNode) run).put("isSubtle", true).put("size", "small"));
        return RichText.block(runs);
    }
}
