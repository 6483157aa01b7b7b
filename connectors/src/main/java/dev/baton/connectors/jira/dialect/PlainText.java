package dev.baton.connectors.jira.dialect;

/** Text without what no interface takes: control characters, halves of characters, other line ends than one. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isText)
                .forEach(point -> {
                    boolean half = Character.getType(point) == Character.SURROGATE;
                    plain.appendCodePoint(half ? '\uFFFD' : point);
                });
        return plain.toString();
    }

    /** At most so many UTF-16 characters, never half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean isText(int point) {
        return point == '\n' || point == '\t' || Character.getType(point) != Character.CONTROL;
    }
}
