package dev.baton.slack.blockkit;

import dev.baton.view.Literal;
import java.util.regex.Pattern;

/** Makes words safe for the few places where Slack parses what it shows. */
final class Markup {

    private static final String WORD_JOINER = "\u2060";
    private static final Pattern SHORTCODE = Pattern.compile(":(?=[A-Za-z0-9_+'-]+:)");
    private static final Pattern BROADCAST = Pattern.compile("@(?=(?i:here|channel|everyone))");

    private Markup() {}

    /** The words for a text that Slack parses as markup: entities escaped, shortcodes and broadcasts broken up. */
    static String of(String said) {
        String entities =
                Literal.words(said).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String silent = BROADCAST.matcher(entities).replaceAll("@" + WORD_JOINER);
        return SHORTCODE.matcher(silent).replaceAll(":" + WORD_JOINER);
    }
}
