package dev.baton.handoff.scope;

import dev.baton.handoff.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Affected versions as constraints that must all hold, written {@code >=2.0-beta9, <2.17.1}; none means any version. */
public record VersionRange(List<Constraint> constraints) {

    private static final Pattern CONSTRAINT = Pattern.compile("(>=|<=|>|<|=)?\\s*([0-9A-Za-z][0-9A-Za-z.+_~-]*)");

    /** How a version must compare with the bound. */
    public enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE_THAN(">"),
        LESS_THAN("<"),
        EXACTLY("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The comparison as it is written. */
        public String sign() {
            return sign;
        }

        private static Comparison of(String sign) {
            for (Comparison comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            return EXACTLY;
        }
    }

    /** One bound, for example {@code <2.17.1}. */
    public record Constraint(Comparison comparison, String version) {
        @Override
        public String toString() {
            return comparison.sign() + version;
        }
    }

    public VersionRange {
        constraints = List.copyOf(constraints);
    }

    /** Reads a range as people write it. */
    public static Parsed<VersionRange> parse(String words) {
        List<Constraint> constraints = new ArrayList<>();
        for (String word : words.split("[,|]", -1)) {
            Matcher matcher = CONSTRAINT.matcher(word.strip());
            if (!matcher.matches()) {
                return Parsed.unclear(
                        "'" + word.strip() + "' is not a version bound. Write for example >=2.0, <2.17.1.");
            }
            String sign = matcher.group(1);
            constraints.add(new Constraint(Comparison.of(sign == null ? "=" : sign), matcher.group(2)));
        }
        return Parsed.value(new VersionRange(constraints));
    }

    /** The range as people write it. */
    @Override
    public String toString() {
        return constraints.stream().map(Constraint::toString).collect(Collectors.joining(", "));
    }
}
