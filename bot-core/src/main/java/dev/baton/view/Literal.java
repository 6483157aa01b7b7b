package dev.baton.view;

import java.util.regex.Pattern;

/** Makes words from anywhere safe to show: every visible character stays, nothing is a command to the line. */
public final class Literal {

    private static final char NOT_SHOWABLE = '\uFFFD';
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

    private Literal() {}

    /**
     * The words without broken surrogates, control characters and direction overrides; lines written from right to
     * left are isolated, so that they cannot reorder their neighbours.
     */
    public static String words(String said) {
        String clean = showable(LINE_ENDS.matcher(said).replaceAll("\n"));
        return hasRightToLeft(clean) ? isolated(clean) : clean;
    }

    /** The words on one line, at most this long. */
    public static String line(String said, int limit) {
        return cut(words(said.replace('\n', ' ')), limit);
    }

    /** Literal words cut to a limit; an isolate that the cut opens is closed again. */
    public static String cut(String literal, int limit) {
        String fitting = Limits.shortened(literal, limit);
        boolean isOpen = fitting.lastIndexOf(ISOLATE) > fitting.lastIndexOf(END_OF_ISOLATE);
        return isOpen ? Limits.shortened(literal, limit - 1) + END_OF_ISOLATE : fitting;
    }

    /** The words as somebody may edit them in an input: only what JSON cannot carry is replaced. */
    public static String editable(String said, int limit) {
        return Limits.shortened(replaced(LINE_ENDS.matcher(said).replaceAll("\n"), false), limit);
    }

    private static String showable(String said) {
        return replaced(said, true);
    }

    private static String replaced(String said, boolean withoutDirections) {
        StringBuilder clean = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < said.length() && Character.isLowSurrogate(said.charAt(i + 1))) {
                clean.append(c).append(said.charAt(++i));
            } else if (!withoutDirections || !isDirection(c)) {
                clean.append(isCarried(c) ? c : NOT_SHOWABLE);
            }
        }
        return clean.toString();
    }

    private static boolean isCarried(char c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.isSurrogate(c));
    }

    /** Embeddings, overrides and isolates: they have no shape of their own and reorder what stands around them. */
    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean hasRightToLeft(String words) {
        return words.codePoints().anyMatch(Literal::isRightToLeft);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String isolated(String words) {
        StringBuilder lines = new StringBuilder(words.length() + 8);
        for (String line : words.split("\n", -1)) {
            lines.append(lines.isEmpty() ? "" : "\n");
            lines.append(hasRightToLeft(line) ? ISOLATE + line + END_OF_ISOLATE : line);
        }
        return lines.toString();
    }
}
