package dev.baton.storage.stored;

import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.deadline.Term.BusinessDays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The term of a deadline policy as one string, for example {@code business_days 5} or {@code cycles 1 at_least 15}. */
final class StoredTerm {

    private static final String EXCLUDED = "excluded";
    private static final Pattern AT_LEAST = Pattern.compile("(.+) at_least ([0-9]+)");
    private static final Pattern COUNTED = Pattern.compile("(business_days|cycles) ([0-9]+)");

    private StoredTerm() {}

    static String written(Term term) {
        if (term instanceof Term.AtLeast atLeast) {
            return written(atLeast.term()) + " at_least " + atLeast.floor().days();
        }
        if (term instanceof BusinessDays days) {
            return "business_days " + days.days();
        }
        return term instanceof Term.Cycles cycles ? "cycles " + cycles.cycles() : EXCLUDED;
    }

    static Term read(String words) {
        Matcher atLeast = AT_LEAST.matcher(words);
        if (atLeast.matches()) {
            return new Term.AtLeast(read(atLeast.group(1)), new BusinessDays(number(atLeast)));
        }
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            return counted.group(1).equals("cycles")
                    ? new Term.Cycles(number(counted))
                    : new BusinessDays(number(counted));
        }
        if (!words.equals(EXCLUDED)) {
            throw new IllegalArgumentException("term: '" + words + "' (expected: a term such as business_days 5)");
        }
        return new Term.Excluded();
    }

    private static int number(Matcher found) {
        return Integer.parseInt(found.group(2));
    }
}
