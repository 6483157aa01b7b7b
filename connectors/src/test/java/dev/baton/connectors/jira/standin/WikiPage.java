package dev.baton.connectors.jira.standin;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wiki markup as Jira's renderer shows it, for texts in which nothing should be markup: what is, is told. */
final class WikiPage {

    private static final List<Pattern> MARKUP = List.of(
            Pattern.compile("[{}\\[\\]\\\\|]"),
            Pattern.compile("(?m)^\\s*(h[1-6]|bq)\\."),
            Pattern.compile("(?m)^\\s*[*#-]+\\s"),
            Pattern.compile("(?<![\\p{L}\\p{Nd}\\\\])([*_^~+-]|\\?\\?)\\S[^\\n]*?\\1(?![\\p{L}\\p{Nd}])"),
            Pattern.compile("![^\\s!]"),
            Pattern.compile("--"),
            Pattern.compile("(?i)(https?|ftps?|mailto|file|irc|news):"),
            Pattern.compile("[:;][)(PD]"),
            Pattern.compile("\\((y|n|i|/|x|!|\\+|-|\\?|on|off|\\*[rgby]?|flag|flagoff)\\)"));

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|(amp|lt|gt|quot));");

    private WikiPage() {}

    static String read(String source) {
        for (Pattern markup : MARKUP) {
            Matcher found = markup.matcher(source);
            if (found.find()) {
                throw new AssertionError("markup '" + found.group() + "' by " + markup + " in: " + source);
            }
        }
        return ENTITY.matcher(source).replaceAll(WikiPage::character);
    }

    private static String character(MatchResult entity) {
        String shown = entity.group(1) != null
                ? Character.toString(Integer.parseInt(entity.group(1)))
                : switch (entity.group(2)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    default -> "\"";
                };
        return Matcher.quoteReplacement(shown);
    }
}
