package dev.baton.handoff.scope;

import dev.baton.handoff.Parsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Affected versions as bounds, written {@code >=2.0-beta9, <2.17.1}; none means any version. Bounds are read as the vers
 * specification reads them: sorted, a lower bound and the upper one after it make an interval, and a version is affected
 * if it is in any interval or is named: {@code >=2.4, <2.12.4, >=2.13.0, <2.17.1, 3.0-alpha1}.
 */
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

        boolean isLower() {
            return this == AT_LEAST || this == MORE_THAN;
        }

        private boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case MORE_THAN -> compared > 0;
                case AT_MOST -> compared <= 0;
                case LESS_THAN -> compared < 0;
                case EXACTLY -> compared == 0;
            };
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

        private boolean isMetBy(String other, Comparator<String> order) {
            return comparison.holds(order.compare(other, version));
        }

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

    /** Whether a version is affected, where versions are ordered like this, oldest first. */
    public boolean contains(String version, Comparator<String> order) {
        boolean isNamed = constraints.stream()
                .anyMatch(bound -> bound.comparison() == Comparison.EXACTLY && bound.isMetBy(version, order));
        return constraints.isEmpty() || isNamed || isBetween(alternating(order), version, order);
    }

    private static boolean isBetween(List<Constraint> bounds, String version, Comparator<String> order) {
        for (int i = 0; i < bounds.size(); i++) {
            boolean isLower = bounds.get(i).comparison().isLower();
            boolean endsAnInterval = i > 0 && !isLower;
            boolean startsAnInterval = isLower && i + 1 < bounds.size();
            if (!endsAnInterval
                    && bounds.get(i).isMetBy(version, order)
                    && (!startsAnInterval || bounds.get(i + 1).isMetBy(version, order))) {
                return true;
            }
        }
        return false;
    }

    /** Sorted lower and upper bounds in turn; where two of a kind follow each other, the one that lets in more counts. */
    private List<Constraint> alternating(Comparator<String> order) {
        List<Constraint> bounds = new ArrayList<>();
        constraints.stream()
                .filter(bound -> bound.comparison() != Comparison.EXACTLY)
                .sorted(Comparator.comparing(Constraint::version, order))
                .forEach(bound -> {
                    int last = bounds.size() - 1;
                    boolean repeats = last >= 0
                            && bounds.get(last).comparison().isLower()
                                    == bound.comparison().isLower();
                    if (!repeats) {
                        bounds.add(bound);
                    } else if (!bound.comparison().isLower()) {
                        bounds.set(last, bound);
                    }
                });
        return bounds;
    }

    /** The range as people write it. */
    @Override
    public String toString() {
        return constraints.stream().map(Constraint::toString).collect(Collectors.joining(", "));
    }
}
