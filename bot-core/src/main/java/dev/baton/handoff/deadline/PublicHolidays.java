package dev.baton.handoff.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What jollyday knows about public holidays, each region's year worked out once. */
final class PublicHolidays {

    private static final Map<RegionYear, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static Map<LocalDate, String> of(String code, int year) {
        return YEARS.computeIfAbsent(new RegionYear(code, year), key -> workOut(parts(code), year));
    }

    private record RegionYear(String code, int year) {}

    /** A holiday may be observed in the year before or after its own: New Year on a Saturday, on the Friday before. */
    private static Map<LocalDate, String> workOut(String[] parts, int year) {
        HolidayManager country = country(parts);
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(Year::of)
                .flatMap(each -> country.getHolidays(each, HolidayType.PUBLIC_HOLIDAY, regions(parts)).stream())
                .filter(holiday -> holiday.getDate().getYear() == year)
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(Locale.ENGLISH),
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
    }

    private static HolidayManager country(String[] parts) {
        return HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    }

    private static String[] parts(String code) {
        return code.toLowerCase(Locale.ROOT).split("-", -1);
    }

    private static String[] regions(String[] parts) {
        return Arrays.copyOfRange(parts, 1, parts.length);
    }
}
