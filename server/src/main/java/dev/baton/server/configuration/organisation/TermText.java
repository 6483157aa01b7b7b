package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a term of the deadline policy as people write it: "5 business days", "next planning cycle", "excluded". */
final class TermText {

    private static final List<String> ORDINALS = List.of("next", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]?|[1-4][0-9]{2}) business days?");
    private static final Pattern CYCLE = Pattern.compile("(\\w+) planning cycle");
    private static final Pattern FLOORED = Pattern.compile("(\\w+ planning cycle), at least (.+)");

    private TermText() {}

    static Term read(String words) {
        String written = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher floored = FLOORED.matcher(written);
        if (floored.matches()) {
            return new Term.AtLeast(cycle(floored.group(1), words), days(floored.group(2), words));
        }
        if (written.equals("excluded")) {
            return new Term.Excluded();
        }
        return CYCLE.matcher(written).matches() ? cycle(written, words) : days(written, words);
    }

    private static Term.Cycles cycle(String written, String words) {
        Matcher cycle = CYCLE.matcher(written);
        if (!cycle.matches() || !ORDINALS.contains(cycle.group(1))) {
            throw unfit(words);
        }
        return new Term.Cycles(ORDINALS.indexOf(cycle.group(1)) + 1);
    }

    private static Term.BusinessDays days(String written, String words) {
        Matcher days = DAYS.matcher(written);
        if (!days.matches()) {
            throw unfit(words);
        }
        return new Term.BusinessDays(Integer.parseInt(days.group(1)));
    }

    private static IllegalArgumentException unfit(String words) {
        return new IllegalArgumentException("'" + words + "' is no term; write one such as "
                + String.join(
                        ", ", Arrays.asList("'5 business days'", "'next planning cycle'", "'second planning cycle'"))
                + " or 'excluded'.");
    }
}
