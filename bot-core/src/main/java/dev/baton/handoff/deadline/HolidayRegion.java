package dev.baton.handoff.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * The place whose public holidays count, as an ISO 3166 code such as {@code DE}, {@code DE-BE} or {@code US-CA};
 * {@link #NONE} has no public holidays at all.
 */
public record HolidayRegion(String code) {

    private static final String NO_REGION = "none";

    /** For a calendar that knows only its own closures. */
    public static final HolidayRegion NONE = new HolidayRegion(NO_REGION);

    public HolidayRegion {
        code = spelled(code);
        if (!isKnown(code)) {
            throw new IllegalArgumentException("holiday region: " + code + " (expected: a code such as DE or DE-BE)");
        }
    }

    /** Whether the public holidays of this code are known. */
    public static boolean isKnown(String code) {
        String spelled = spelled(code);
        return spelled.equals(NO_REGION) || HolidayPlaces.has(spelled);
    }

    /** Names by date, of one year. */
    Map<LocalDate, String> holidaysOf(int year) {
        return code.equals(NO_REGION) ? Map.of() : PublicHolidays.of(code, year);
    }

    /** As a sentence names it: "DE-BE calendar". */
    @Override
    public String toString() {
        return code.equals(NO_REGION) ? "no public holidays" : code + " calendar";
    }

    private static String spelled(String code) {
        String bare = code.strip();
        return bare.equalsIgnoreCase(NO_REGION) ? NO_REGION : bare.toUpperCase(Locale.ROOT);
    }
}
