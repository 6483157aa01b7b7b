package dev.baton.server.document;

import java.util.List;
import java.util.stream.Collectors;

/** Rows for other programs as RFC 4180 asks; no cell can be taken for a formula. */
final class Csv {

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String words) {
        boolean looksLikeFormula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return "\"" + (looksLikeFormula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }
}
