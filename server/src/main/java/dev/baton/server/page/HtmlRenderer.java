package dev.baton.server.page;

import dev.baton.view.Button;
import dev.baton.view.Part;
import dev.baton.view.Renderer;
import gg.jte.Content;
import java.util.List;
import java.util.function.Function;

/** Draws parts for a browser, by one small template a kind. */
public final class HtmlRenderer implements Renderer<Content> {

    private static final Content NOTHING = output -> {};

    private final Templates templates;
    private final Function<List<Button>, Content> pressing;

    private HtmlRenderer(Templates templates, Function<List<Button>, Content> pressing) {
        this.templates = templates;
        this.pressing = pressing;
    }

    /** Draws for people who can press; the function draws a row of buttons. */
    public static HtmlRenderer toPress(Templates templates, Function<List<Button>, Content> pressing) {
        return new HtmlRenderer(templates, pressing);
    }

    /** Draws for readers: a document has nothing to press. */
    public static HtmlRenderer toRead(Templates templates) {
        return new HtmlRenderer(templates, buttons -> NOTHING);
    }

    /** All parts, in their order; tables of the same columns that follow each other are one table. */
    public List<Content> all(List<Part> parts) {
        return LongTable.joined(parts, part -> part.drawnBy(this), this::table);
    }

    private Content table(LongTable table) {
        return templates.of("part/table", table);
    }

    /** A row of buttons; nothing where there is nothing to press. */
    public Content row(List<Button> buttons) {
        return buttons.isEmpty() ? NOTHING : pressing.apply(buttons);
    }

    @Override
    public Content words(Part.Words words) {
        return templates.of("part/words", words);
    }

    @Override
    public Content note(Part.Note note) {
        return templates.of("part/note", note);
    }

    @Override
    public Content quote(Part.Quote quote) {
        return templates.of("part/quote", quote);
    }

    @Override
    public Content facts(Part.Facts facts) {
        return templates.of("part/facts", facts);
    }

    @Override
    public Content table(Part.Table table) {
        return table(LongTable.of(table));
    }

    @Override
    public Content progress(Part.Progress progress) {
        return templates.of("part/progress", progress);
    }

    @Override
    public Content heading(Part.Heading heading) {
        return templates.of("part/heading", heading);
    }

    @Override
    public Content divider(Part.Divider divider) {
        return templates.of("part/divider", divider);
    }

    @Override
    public Content buttons(Part.Buttons buttons) {
        return row(buttons.buttons());
    }
}
