package dev.baton.connectors.defender;

import dev.baton.handoff.recovery.document.Indicator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The query of an indicator in the language of advanced hunting, or why there is none.
 *
 * @see <a href="https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables">Tables of advanced hunting</a>
 */
record KustoQuery(String words, String lack) {

    /** One row is enough to know that it runs. */
    private static final String ONE_ROW = "\n| take 1";

    private static final Map<Integer, String> HASHES = Map.of(32, "MD5", 40, "SHA1", 64, "SHA256");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]+");
    private static final Pattern NAME = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]+\\.?");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Its own query where somebody wrote one, or else the usual one for such a trait. */
    static KustoQuery of(Indicator indicator) {
        return indicator.query().isBlank() ? usual(indicator) : query(indicator.query());
    }

    private static KustoQuery usual(Indicator indicator) {
        String value = indicator.value().strip();
        return switch (indicator.trait()) {
            case HASH -> hash(value);
            case DOMAIN -> where(NAME, value, "domain name", "DeviceNetworkEvents", "RemoteUrl has ");
            case IP -> where(NUMBERS, value, "IP address", "DeviceNetworkEvents", "RemoteIP == ");
            case PATH -> query("DeviceFileEvents | where FolderPath contains " + quoted(value));
            case BEHAVIOUR ->
                lacking("There is no query for it: what is told in words needs one of its own, written behind it.");
        };
    }

    private static KustoQuery hash(String value) {
        String column = HASHES.getOrDefault(value.length(), "");
        return column.isEmpty() || !HEXADECIMAL.matcher(value).matches()
                ? lacking("It is no MD5, SHA-1 or SHA-256 in hexadecimal.")
                : query("DeviceFileEvents | where " + column + " =~ " + quoted(value));
    }

    private static KustoQuery where(Pattern pattern, String value, String what, String table, String condition) {
        return pattern.matcher(value).matches()
                ? query(table + " | where " + condition + quoted(value))
                : lacking("It is no " + what + " as a query needs it.");
    }

    /** A string literal, in which nothing but its end means anything. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private static KustoQuery query(String words) {
        return new KustoQuery(words + ONE_ROW, "");
    }

    private static KustoQuery lacking(String why) {
        return new KustoQuery("", why);
    }
}
