package dev.baton.teams.inbound;

import com.microsoft.bot.schema.Activity;
import java.util.Objects;

/** The words that somebody wrote to the bot. */
final class SaidWords {

    private SaidWords() {}

    /** The words without the bot's own name, and as they were typed. */
    static String of(Activity activity) {
        String words = Objects.requireNonNullElse(activity.getText(), "");
        String mine = activity.getRecipient() == null
                ? ""
                : Objects.requireNonNullElse(activity.getRecipient().getName(), "");
        String spoken = mine.isEmpty() ? words : words.replace("<at>" + mine + "</at>", " ");
        return plain(spoken.replaceFirst("^\\s*<at>[^<]*</at>", " "));
    }

    /** The words of a message that may be HTML. */
    static String plain(String said) {
        return said.replaceAll("(?i)<br\\s*/?>|</p>|</div>|</li>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00A0', ' ')
                .strip();
    }
}
