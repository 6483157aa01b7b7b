package dev.baton.server.configuration.reading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * How the words of a configuration become values; words that do not fit are an {@link IllegalArgumentException} whose
 * message is a sentence for the person who wrote them.
 */
public final class Values {

    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    private Values() {}

    public static ZoneId zone(String words) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (!known.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' is no time zone; write one such as Europe/Berlin."
                    + Nearest.suggestion(words, known));
        }
        return ZoneId.of(words);
    }

    public static LocalDate date(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + words + "' is no date; write one such as 2026-11-02.", e);
        }
    }

    public static Instant moment(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no moment; write one such as 2026-11-02T09:00:00Z.", e);
        }
    }

    public static LocalTime time(String words) {
        try {
            return LocalTime.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + words + "' is no time of day; write one such as 17:00.", e);
        }
    }

    public static DayOfWeek weekday(String words) {
        int day = DAYS.indexOf(words.toLowerCase(Locale.ROOT));
        if (day < 0) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no weekday; write one such as monday." + Nearest.suggestion(words, DAYS));
        }
        return DayOfWeek.of(day + 1);
    }

    public static boolean yesOrNo(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("'" + words + "' is neither true nor false.");
        };
    }

    /** A whole number within these bounds, both included. */
    public static Function<String, Integer> number(int least, int most) {
        return words -> {
            if (!words.matches("[0-9]{1,9}") || Integer.parseInt(words) < least || Integer.parseInt(words) > most) {
                throw new IllegalArgumentException("'" + words + "' is no number from " + least + " to " + most + ".");
            }
            return Integer.parseInt(words);
        };
    }

    /** An e-mail address, in lower case. */
    public static String email(String words) {
        if (!words.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("'" + words + "' is no e-mail address.");
        }
        return words.toLowerCase(Locale.ROOT);
    }
}
