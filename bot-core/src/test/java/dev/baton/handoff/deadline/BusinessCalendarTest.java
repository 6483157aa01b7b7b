package dev.baton.handoff.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void weekends_public_holidays_and_own_closures_are_no_business_days() {
        LocalDate closed = LocalDate.of(2026, 12, 28);
        BusinessCalendar calendar = new BusinessCalendar(
                ZoneId.of("Europe/Berlin"), new HolidayRegion("DE-BE"), Set.of(closed), WorkingWeek.USUAL);

        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 27))).isFalse();
        assertThat(calendar.nextBusinessDay(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-29");
        assertThat(calendar.skippedDays(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)))
                .containsExactly(
                        new SkippedDay(LocalDate.of(2026, 12, 25), "1st Christmas day"),
                        new SkippedDay(closed, "closed"));
    }

    @Test
    void a_holiday_on_a_weekend_is_observed_on_the_weekday_that_the_country_gives() {
        BusinessCalendar newYork = BusinessCalendar.of(ZoneId.of("America/New_York"), new HolidayRegion("us"));

        assertThat(newYork.isBusinessDay(LocalDate.of(2027, 6, 18)))
                .as("Juneteenth, a Saturday in 2027")
                .isFalse();
        assertThat(newYork.isBusinessDay(LocalDate.of(2027, 7, 5)))
                .as("Independence Day, a Sunday")
                .isFalse();
    }

    @Test
    void a_holiday_may_be_observed_in_the_year_before_its_own() {
        BusinessCalendar newYork = BusinessCalendar.of(ZoneId.of("America/New_York"), new HolidayRegion("US"));
        BusinessCalendar stanley = BusinessCalendar.of(ZoneId.of("Atlantic/Stanley"), new HolidayRegion("FK"));

        assertThat(newYork.isBusinessDay(LocalDate.of(2027, 12, 31)))
                .as("New Year 2028, a Saturday")
                .isFalse();
        assertThat(stanley.isBusinessDay(LocalDate.of(2029, 1, 1)))
                .as("the holiday of 30 December 2028, and New Year")
                .isFalse();
    }

    @Test
    void a_team_may_work_from_sunday_to_thursday() {
        WorkingWeek sundayToThursday = new WorkingWeek(
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                LocalTime.of(8, 30),
                LocalTime.of(16, 30));
        ZoneId jerusalem = ZoneId.of("Asia/Jerusalem");
        BusinessCalendar calendar = new BusinessCalendar(jerusalem, HolidayRegion.NONE, Set.of(), sundayToThursday);

        LocalDate sunday = calendar.nextBusinessDay(FRIDAY.minusDays(1));

        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(calendar.endOf(sunday)).isEqualTo("2026-11-22T14:30:00Z");
        assertThat(calendar.startOf(sunday)).isEqualTo("2026-11-22T06:30:00Z");
    }

    @Test
    void one_moment_is_another_day_in_the_east_than_in_the_west() {
        Instant moment = Instant.parse("2026-11-20T10:30:00Z");

        assertThat(in("Pacific/Kiritimati")
                        .nextBusinessDay(in("Pacific/Kiritimati").dayOf(moment)))
                .as("already Saturday there")
                .isEqualTo("2026-11-23");
        assertThat(in("Pacific/Honolulu").dayOf(moment)).isEqualTo(FRIDAY);
        assertThat(in("Pacific/Pago_Pago").dayOf(moment))
                .as("still Thursday there")
                .isEqualTo("2026-11-19");
        assertThat(in("Pacific/Pago_Pago").endOf(FRIDAY)).isEqualTo("2026-11-21T04:00:00Z");
        assertThat(in("Pacific/Kiritimati").endOf(FRIDAY)).isEqualTo("2026-11-20T03:00:00Z");
    }

    @Test
    void the_same_time_tomorrow_is_the_same_on_the_wall_when_the_clocks_change_between() {
        BusinessCalendar newYork = in("America/New_York");

        assertThat(newYork.sameTimeNextBusinessDay(Instant.parse("2027-03-12T19:00:00Z")))
                .as("14:00 winter time on Friday, 14:00 summer time on Monday")
                .isEqualTo("2027-03-15T18:00:00Z");
    }

    @Test
    void a_time_that_the_clocks_leap_over_moves_on_by_the_leap() {
        WorkingWeek everyDay = new WorkingWeek(Set.of(DayOfWeek.values()), LocalTime.of(2, 30), LocalTime.of(17, 0));
        BusinessCalendar berlin =
                new BusinessCalendar(ZoneId.of("Europe/Berlin"), HolidayRegion.NONE, Set.of(), everyDay);

        assertThat(berlin.startOf(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void a_span_without_a_business_day_has_no_last_one() {
        assertThat(in("UTC").lastBusinessDay(FRIDAY.plusDays(1), FRIDAY.plusDays(2)))
                .isEmpty();
        assertThat(in("UTC").lastBusinessDay(FRIDAY, FRIDAY.plusDays(2))).contains(FRIDAY);
    }

    @Test
    void regions_are_known_down_to_the_city_and_in_any_spelling() {
        assertThat(List.of("DE", "de-by", "DE-BY-AG", " us-ca ", "GB-ENG", "none", "None"))
                .allMatch(HolidayRegion::isKnown);
        assertThat(List.of("", "XX", "DE-XX", "DE-BY-XX", "DE-", "Germany", "DE BE"))
                .noneMatch(HolidayRegion::isKnown);
        assertThat(new HolidayRegion("de-be")).isEqualTo(new HolidayRegion("DE-BE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayRegion("DE-XX"))
                .withMessageContaining("DE-XX");
    }

    @Test
    void nonsense_is_refused_when_it_is_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> in("UTC").addBusinessDays(FRIDAY, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(Set.of(DayOfWeek.MONDAY), LocalTime.of(17, 0), LocalTime.of(17, 0)));
    }

    private static BusinessCalendar in(String zone) {
        return BusinessCalendar.of(ZoneId.of(zone), HolidayRegion.NONE);
    }
}
