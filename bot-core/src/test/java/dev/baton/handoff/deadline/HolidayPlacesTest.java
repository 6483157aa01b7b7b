package dev.baton.handoff.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolidayPlacesTest {

    @Test
    void every_place_that_jollyday_names_is_known() {
        List<String> places = HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .flatMap(country -> places(country, country(country)))
                .toList();

        assertThat(places).hasSizeGreaterThan(1_000).contains("de-by-mu", "us-ca", "it-45-bo");
        assertThat(places).allMatch(HolidayPlaces::has);
    }

    @Test
    void what_jollyday_does_not_name_is_no_place() {
        Stream<String> nowhere = HolidayManager.getSupportedCalendarCodes().stream()
                .flatMap(code -> Stream.of(code + "-nowhere", code + "-", code + "-" + code + "-" + code));

        assertThat(nowhere).noneMatch(HolidayPlaces::has);
        assertThat(Stream.of("", "-", "de-mu", "us-be", "by-mu", "xx", "../de")).noneMatch(HolidayPlaces::has);
    }

    private static CalendarHierarchy country(String code) {
        return HolidayManager.getInstance(ManagerParameters.create(code)).getCalendarHierarchy();
    }

    private static Stream<String> places(String path, CalendarHierarchy place) {
        return Stream.concat(
                Stream.of(path),
                place.getChildren().entrySet().stream()
                        .flatMap(child -> places(path + "-" + child.getKey(), child.getValue())));
    }
}
