package dev.baton.desk;

import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card says, as one string. */
public final class CardWords {

    private CardWords() {}

    static String words(Card card) {
        return card.title() + " | " + String.join(" / ", words(card.parts()));
    }

    /** What words and notes among these say, one by one. */
    public static List<String> words(List<Part> parts) {
        return parts.stream().flatMap(CardWords::texts).toList();
    }

    private static Stream<String> texts(Part part) {
        if (part instanceof Part.Words some) {
            return Stream.of(words(some.text()));
        }
        return part instanceof Part.Note note ? Stream.of(words(note.text())) : Stream.empty();
    }

    /** What a text says. */
    public static String words(Text text) {
        return text.spans().stream().map(CardWords::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.words();
        }
        if (span instanceof Span.Emphasis emphasis) {
            return emphasis.words();
        }
        if (span instanceof Span.Mention mention) {
            return mention.name();
        }
        if (span instanceof Span.Link link) {
            return link.words();
        }
        return span instanceof Span.When when ? when.at().toString() : "";
    }
}
