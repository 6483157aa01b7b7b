package dev.baton.connectors.confluence;

import dev.baton.view.Moments;
import dev.baton.view.Part;
import dev.baton.view.Renderer;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws parts as the XHTML that Confluence stores; what people wrote is escaped, so that it is words and no macro.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">Storage format</a>
 */
final class StorageFormat implements Renderer<String> {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** All parts, in their order. */
    static String of(List<Part> parts) {
        StorageFormat format = new StorageFormat();
        return parts.stream().map(part -> part.drawnBy(format)).collect(Collectors.joining());
    }

    @Override
    public String words(Part.Words words) {
        return element("p", line(words.text()));
    }

    @Override
    public String note(Part.Note note) {
        return element("p", element("em", line(note.text())));
    }

    @Override
    public String quote(Part.Quote quote) {
        return element("blockquote", element("p", line(quote.text())));
    }

    @Override
    public String facts(Part.Facts facts) {
        return element(
                "ul",
                facts.facts().stream()
                        .map(fact ->
                                element("li", element("strong", escaped(fact.name()) + ":") + " " + line(fact.value())))
                        .collect(Collectors.joining()));
    }

    @Override
    public String table(Part.Table table) {
        String titles = table.columns().stream()
                .map(column -> element("th", escaped(column)))
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> element(
                        "tr",
                        row.stream().map(cell -> element("td", line(cell))).collect(Collectors.joining())))
                .collect(Collectors.joining());
        String more = table.more() == 0 ? "" : element("p", "and " + table.more() + " more rows");
        return element("table", element("tbody", element("tr", titles) + rows)) + more;
    }

    @Override
    public String progress(Part.Progress progress) {
        return element("p", escaped(progress.label()) + ": " + progress.done() + " of " + progress.total());
    }

    @Override
    public String heading(Part.Heading heading) {
        return element("h2", escaped(heading.words()));
    }

    @Override
    public String divider(Part.Divider divider) {
        return "<hr />";
    }

    @Override
    public String buttons(Part.Buttons buttons) {
        return "";
    }

    private static String line(Text text) {
        return text.spans().stream().map(StorageFormat::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        if (span instanceof Span.Plain plain) {
            return escaped(plain.words());
        } else if (span instanceof Span.Emphasis emphasis) {
            return element("strong", escaped(emphasis.words()));
        } else if (span instanceof Span.Code code) {
            return element("code", escaped(code.words()));
        } else if (span instanceof Span.Link link) {
            return link(link);
        } else if (span instanceof Span.Mention mention) {
            return escaped(mention.name());
        } else if (span instanceof Span.When when) {
            return escaped(Moments.words(when));
        }
        throw new IllegalArgumentException("span: " + span.getClass().getSimpleName() + " (expected: a known kind)");
    }

    private static String link(Span.Link link) {
        URI target = link.target();
        boolean isSafe = target.getScheme() != null
                && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
        return isSafe
                ? "<a href=\"" + escaped(target.toASCIIString()) + "\">" + escaped(link.words()) + "</a>"
                : escaped(link.words());
    }

    /** Characters that XML has no place for are left out. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints()
                .filter(each -> each == '\n'
                        || each == '\t'
                        || (each >= 0x20 && each < 0xD800)
                        || (each >= 0xE000 && each <= 0x10FFFF && each != 0xFFFE && each != 0xFFFF))
                .forEach(each -> safe.append(
                        switch (each) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '"' -> "&quot;";
                            case '\n' -> "<br />";
                            default -> Character.toString(each);
                        }));
        return safe.toString();
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
