package dev.baton.slack.inbound;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns words as Slack sends them, with entities and marked references, into words as people typed them. */
final class SaidWords {

    private static final Pattern MARK = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private SaidWords() {}

    /** The words; a person becomes the key of their account in this workspace, an address stands as it is. */
    static String plain(String said, String tenant) {
        String marked =
                MARK.matcher(said).replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(read(mark, tenant)));
        return marked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The words after the app's own name. */
    static String afterMention(String said, String tenant) {
        return plain(said.strip().replaceFirst("^<@[^<>]*>[\\s,:]*", ""), tenant)
                .strip();
    }

    private static String read(MatchResult mark, String tenant) {
        String target = mark.group(1);
        String label = mark.group(2) == null ? "" : mark.group(2);
        if (target.startsWith("@")) {
            return "slack/" + tenant + "/" + target.substring(1);
        } else if (target.startsWith("#")) {
            return label.isEmpty() ? target : "#" + label;
        } else if (target.startsWith("!")) {
            return label.isEmpty() ? "@" + target.substring(1).replaceFirst("\\^.*", "") : label;
        }
        return target.startsWith("mailto:") && !label.isEmpty() ? label : target;
    }
}
