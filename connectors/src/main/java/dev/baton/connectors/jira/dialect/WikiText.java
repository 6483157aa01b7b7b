package dev.baton.connectors.jira.dialect;

import java.util.regex.Pattern;

/**
 * Plain text for Jira's wiki renderer, so that nothing of it is markup. A backslash would do for some characters only
 * (the renderer's own list leaves out {@code :}, {@code &} and the backslash), but the renderer leaves numeric HTML
 * entities alone and shows the character that they stand for. Hyphens and underscores inside a word mean nothing to it
 * and stay, so that {@code log4j-core} can be read in the source too.
 *
 * @see <a href="https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all">Text formatting notation</a>
 */
final class WikiText {

    private static final String MEANS_SOMETHING = "{}[]()*+^~|!?#%\\&<>:";
    private static final Pattern HEADING = Pattern.compile("\\s*(h[1-6]|bq)");

    private WikiText() {}

    /** The text, with as much of its end left out as makes it fit into so many characters. */
    static String literal(String plain, int most) {
        StringBuilder wiki = new StringBuilder(plain.length());
        int line = 0;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean harmless = isHarmless(plain, line, at);
            wiki.append(harmless ? String.valueOf(c) : "&#" + (int) c + ";");
            if (c == '\n') {
                line = at + 1;
            }
            if (wiki.length() > most) {
                return shorter(plain, at, most);
            }
        }
        return wiki.toString();
    }

    private static String shorter(String plain, int at, int most) {
        int end = Character.isHighSurrogate(plain.charAt(at - 1)) ? at - 1 : at;
        return literal(PlainText.cut(plain.substring(0, end), Math.max(2, end - 8)), most);
    }

    private static boolean isHarmless(String plain, int line, int at) {
        char c = plain.charAt(at);
        if (c == '-' || c == '_') {
            return isWord(plain, at - 1) && isWord(plain, at + 1);
        }
        if (c == '.') {
            return !HEADING.matcher(plain.substring(line, at)).matches();
        }
        return MEANS_SOMETHING.indexOf(c) < 0;
    }

    private static boolean isWord(String plain, int at) {
        return at >= 0 && at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
    }
}
