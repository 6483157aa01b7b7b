package dev.baton.server.page;

import dev.baton.view.Moments;
import dev.baton.view.Part;
import dev.baton.view.Renderer;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Draws parts as CommonMark with pipe tables; what people typed is escaped, so that it reads as they typed it. */
public final class MarkdownRenderer implements Renderer<String> {

    @Override
    public String words(Part.Words words) {
        return line(words.text());
    }

    @Override
    public String note(Part.Note note) {
        return line(note.text());
    }

    @Override
    public String quote(Part.Quote quote) {
        return "> " + line(quote.text()).replace("\n", "\n> ");
    }

    @Override
    public String facts(Part.Facts facts) {
        return facts.facts().stream()
                .map(fact -> "- **" + Markdown.escaped(fact.name()) + ":** " + cell(fact.value()))
                .collect(Collectors.joining("\n"));
    }

    /** All parts, in their order; tables of the same columns that follow each other are one table. */
    public List<String> all(List<Part> parts) {
        return LongTable.joined(parts, part -> part.drawnBy(this), MarkdownRenderer::table);
    }

    @Override
    public String table(Part.Table table) {
        return table(LongTable.of(table));
    }

    private static String table(LongTable table) {
        String titles = row(table.columns().stream().map(Markdown::escaped).toList());
        String rule = row(table.columns().stream().map(column -> "---").toList());
        String rows = table.rows().stream()
                .map(row -> row(row.stream().map(MarkdownRenderer::cell).toList()))
                .collect(Collectors.joining("\n"));
        String more = table.more() == 0 ? "" : "\n\nand " + table.more() + " more rows";
        return titles + "\n" + rule + "\n" + rows + more;
    }

    @Override
    public String progress(Part.Progress progress) {
        return Markdown.escaped(progress.label()) + ": " + progress.done() + " of " + progress.total();
    }

    @Override
    public String heading(Part.Heading heading) {
        return "### " + Markdown.escaped(heading.words());
    }

    @Override
    public String divider(Part.Divider divider) {
        return "---";
    }

    @Override
    public String buttons(Part.Buttons buttons) {
        return "";
    }

    /** Text with its line breaks kept. */
    public static String line(Text text) {
        return text.spans().stream().map(MarkdownRenderer::span).collect(Collectors.joining());
    }

    /** In a table even code may not have a bar of its own; behind a backslash it is one (GitHub Flavored Markdown, 4.10). */
    private static String cell(Text text) {
        String line = text.spans().stream()
                .map(span -> span instanceof Span.Code ? span(span).replace("|", "\\|") : span(span))
                .collect(Collectors.joining());
        return line.replace("\\\n", " ").replace('\n', ' ');
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String span(Span span) {
        if (span instanceof Span.Plain plain) {
            return Markdown.escaped(plain.words());
        } else if (span instanceof Span.Emphasis emphasis) {
            return "**" + Markdown.escaped(emphasis.words().strip()) + "**";
        } else if (span instanceof Span.Code code) {
            return Markdown.code(code.words());
        } else if (span instanceof Span.Link link) {
            return link(link);
        } else if (span instanceof Span.Mention mention) {
            return Markdown.escaped(mention.name());
        } else if (span instanceof Span.When when) {
            return Markdown.escaped(Moments.words(when));
        }
        throw new IllegalArgumentException("span: " + span.getClass().getSimpleName() + " (expected: a known kind)");
    }

    private static String link(Span.Link link) {
        return SafeTarget.isSafe(link.target())
                ? "[" + Markdown.escaped(link.words()) + "](<" + link.target().toASCIIString() + ">)"
                : Markdown.escaped(link.words());
    }
}
