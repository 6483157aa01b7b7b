package dev.baton.handoff;

import java.util.Locale;
import java.util.Optional;

/** The number of a handoff, said as {@code H-12}. */
public record HandoffId(long number) {

    public HandoffId {
        if (number < 1) {
            throw new IllegalArgumentException("handoff number: " + number + " (expected: >= 1)");
        }
    }

    /** Reads {@code H-12}, {@code h-12} or {@code 12}; empty when the text is something else. */
    public static Optional<HandoffId> parse(String text) {
        String digits = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^H-", "");
        return digits.matches("[1-9][0-9]{0,9}")
                ? Optional.of(new HandoffId(Long.parseLong(digits)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "H-" + number;
    }
}
