package dev.baton.server.page;

import java.util.regex.Pattern;

/** Writes words as CommonMark that reads back as exactly these words. */
public final class Markdown {

    private static final Pattern MEANT_ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern MEANT_AT_THE_START = Pattern.compile("(?m)^([0-9]*)([-+#=.)])");
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private Markdown() {}

    /** Words with every sign that Markdown or HTML gives a meaning made literal; line breaks stay. */
    public static String escaped(String words) {
        String lines = BREAK.matcher(words.strip()).replaceAll("\n");
        String literal = MEANT_ANYWHERE.matcher(lines).replaceAll("\\\\$0");
        String started = MEANT_AT_THE_START.matcher(literal).replaceAll("$1\\\\$2");
        return padded(words, started.replace("\n", "\\\n"));
    }

    /** Words of a machine between as many backticks as they need. */
    public static String code(String words) {
        String line = words.replaceAll("\\s+", " ");
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        return line.startsWith("`") || line.endsWith("`") ? fence + " " + line + " " + fence : fence + line + fence;
    }

    private static String padded(String words, String literal) {
        String before = words.startsWith(" ") ? " " : "";
        String after = words.endsWith(" ") && !literal.isEmpty() ? " " : "";
        return before + literal + after;
    }
}
