package dev.baton.slack.blockkit;

import com.slack.api.model.block.composition.PlainTextObject;
import dev.baton.view.Literal;

/** Text objects of type plain_text, in which Slack parses nothing, not even an emoji's name. */
final class Plain {

    private Plain() {}

    static PlainTextObject text(String literal) {
        return PlainTextObject.builder()
                .text(literal.isEmpty() ? "–" : literal)
                .emoji(false)
                .build();
    }

    /** Words from anywhere on one line, at most this long; blank ones become a dash, for Slack refuses empty text. */
    static PlainTextObject line(String said, int limit) {
        return text(Literal.line(said.strip(), limit));
    }
}
