package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Literal;
import dev.baton.view.Span;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.regex.Pattern;

/**
 * Draws words as a RichTextBlock, the one element whose text Teams shows literally: a TextBlock and a FactSet would read
 * Markdown and dates into what people and tools have said.
 *
 * @see <a href="https://adaptivecards.io/explorer/TextRun.html">TextRun: «Markdown is not supported»</a>
 */
final class RichText {

    /** What every renderer writes out as a date, even in a TextRun. */
    private static final Pattern MOMENT = Pattern.compile("\\{\\{(?=(?:DATE|TIME)\\()");

    private static final String WORD_JOINER = "\u2060";

    private RichText() {}

    /**
     * The words as they were said; what would be written out as a date is broken up.
     *
     * @see <a href="https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features#datetime-function-rules">DATE and
     *     TIME</a>
     */
    static String words(String said) {
        return MOMENT.matcher(Literal.words(said)).replaceAll("{" + WORD_JOINER + "{");
    }

    /** A paragraph. */
    static ObjectNode block(Text text) {
        return block(runs(text));
    }

    /** A paragraph of these runs; one that says nothing is a dash, as Teams drops a card with an empty one. */
    static ObjectNode block(ArrayNode runs) {
        ObjectNode block = Element.of("RichTextBlock");
        block.set("inlines", runs.isEmpty() ? Element.JSON.arrayNode().add(run("–")) : runs);
        return block;
    }

    static ArrayNode runs(Text text) {
        ArrayNode runs = Element.JSON.arrayNode();
        text.spans().forEach(span -> runs.add(run(span)));
        return runs;
    }

    static ObjectNode run(String words) {
        return Element.of("TextRun").put("text", words(words));
    }

    static ObjectNode bold(String words) {
        return run(words).put("weight", "bolder");
    }

    private static ObjectNode run(Span span) {
        if (span instanceof Span.Emphasis || span instanceof Span.Mention) {
            return bold(Spoken.words(span));
        } else if (span instanceof Span.Code) {
            return run(Spoken.words(span)).put("fontType", "monospace");
        } else if (span instanceof Span.Link link && Spoken.isWebAddress(link.target())) {
            ObjectNode linked = run(link.words());
            linked.set(
                    "selectAction",
                    Element.of("Action.OpenUrl").put("url", link.target().toASCIIString()));
            return linked;
        }
        return run(Spoken.words(span));
    }
}
