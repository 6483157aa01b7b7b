package dev.baton.handoff.deadline;

import static dev.baton.handoff.Severity.CRITICAL;
import static dev.baton.handoff.Severity.HIGH;
import static dev.baton.handoff.Severity.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time rules as the requirements work them out, T1 to T10, in Berlin with two-week cycles from 2 November 2026. */
class WorkedTimeRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(BERLIN, new HolidayRegion("DE-BE"));
    private static final Rhythm TEAM = rhythmWith(CALENDAR);
    private static final DeadlinePolicy POLICY = DeadlinePolicy.usual(3, Instant.EPOCH);

    @Test
    void t1_critical_accepted_on_a_friday_afternoon_is_due_after_five_business_days_and_christmas() {
        Deadline due = due(CRITICAL, "2026-12-18T16:00", TEAM);

        assertThat(due.due()).isEqualTo("2026-12-28T16:00:00Z").isEqualTo(berlin("2026-12-28T17:00"));
        assertThat(due.explanation())
                .isEqualTo("5 business days from 21 December, DE-BE calendar, skips 25 December, policy v3");
    }

    @Test
    void t2_high_counts_fifteen_business_days_across_new_year() {
        Deadline due = due(HIGH, "2026-12-18T12:00", TEAM);

        assertThat(due.due()).isEqualTo(berlin("2027-01-12T17:00"));
        assertThat(due.explanation())
                .isEqualTo(
                        "15 business days from 21 December, DE-BE calendar, skips 25 December, 1 January, policy v3");
    }

    @Test
    void t3_epiphany_counts_as_a_holiday_for_a_bavarian_team() {
        Rhythm munich = rhythmWith(BusinessCalendar.of(BERLIN, new HolidayRegion("DE-BY")));

        Deadline due = due(HIGH, "2026-12-18T12:00", munich);

        assertThat(due.due()).isEqualTo(berlin("2027-01-13T17:00"));
        assertThat(due.explanation()).contains("DE-BY calendar, skips 25 December, 1 and 6 January,");
    }

    @Test
    void t4_accepted_on_a_saturday_counts_from_the_same_monday() {
        assertThat(due(CRITICAL, "2026-12-19T12:00", TEAM)).isEqualTo(due(CRITICAL, "2026-12-18T16:00", TEAM));
        assertThat(due(HIGH, "2026-12-19T12:00", TEAM)).isEqualTo(due(HIGH, "2026-12-18T12:00", TEAM));
    }

    @Test
    void t5_medium_is_due_at_the_end_of_the_next_planning_cycle() {
        Deadline due = due(MEDIUM, "2026-12-18T12:00", TEAM);

        assertThat(due.due()).isEqualTo(berlin("2027-01-08T17:00"));
        assertThat(due.explanation()).isEqualTo("the next planning cycle from 28 December, DE-BE calendar, policy v3");
    }

    @Test
    void t5_a_policy_that_lets_medium_fall_before_high_is_warned_about_with_an_example() {
        List<OutOfOrder> warnings = OutOfOrder.in(POLICY, TEAM, LocalDate.of(2026, 12, 18));

        assertThat(warnings)
                .hasSize(1)
                .first()
                .extracting(OutOfOrder::sentence)
                .asString()
                .isEqualTo("Medium would be due on Friday 8 January 2027, before High on Tuesday 12 January 2027,"
                        + " when accepted on Friday 18 December 2026");
    }

    @Test
    void t6_easter_and_the_change_to_summer_time_are_both_counted() {
        Deadline due = due(CRITICAL, "2027-03-25T10:00", TEAM);

        assertThat(due.due()).isEqualTo("2027-04-05T15:00:00Z").isEqualTo(berlin("2027-04-05T17:00"));
        assertThat(due.explanation()).contains("skips 26 and 29 March");
    }

    @Test
    void a_holiday_on_the_day_of_acceptance_is_not_told_as_skipped() {
        assertThat(due(CRITICAL, "2026-12-25T12:00", TEAM).explanation())
                .isEqualTo("5 business days from 28 December, DE-BE calendar, skips 1 January, policy v3");
    }

    @Test
    void t7_and_t8_the_day_after_done_is_the_morning_of_the_next_business_day() {
        assertThat(morningAfter("2026-12-18T23:30")).isEqualTo(berlin("2026-12-21T09:00"));
        assertThat(morningAfter("2026-12-24T12:00")).isEqualTo(berlin("2026-12-28T09:00"));
    }

    @Test
    void t9_a_reopened_item_gets_the_next_planning_cycle() {
        Term.Span span =
                new Term.Cycles(1).from(LocalDate.of(2026, 12, 18), TEAM).orElseThrow();

        assertThat(CALENDAR.endOf(span.lastDay())).isEqualTo(berlin("2027-01-08T17:00"));
    }

    @Test
    void t10_an_incomplete_briefing_continues_on_the_next_business_day_at_the_same_time() {
        assertThat(CALENDAR.sameTimeNextBusinessDay(berlin("2026-12-18T14:00"))).isEqualTo(berlin("2026-12-21T14:00"));
    }

    @Test
    void critical_accepted_on_a_monday_with_no_holidays_is_due_the_next_monday() {
        Rhythm plain = rhythmWith(BusinessCalendar.of(BERLIN, HolidayRegion.NONE));

        assertThat(due(CRITICAL, "2026-11-09T10:00", plain).due()).isEqualTo(berlin("2026-11-16T17:00"));
    }

    private static Deadline due(Severity severity, String accepted, Rhythm team) {
        return POLICY.deadline(severity, berlin(accepted), team).orElseThrow();
    }

    private static Instant morningAfter(String done) {
        return CALENDAR.startOf(CALENDAR.nextBusinessDay(CALENDAR.dayOf(berlin(done))));
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Rhythm rhythmWith(BusinessCalendar calendar) {
        return new Rhythm(calendar, new PlanningCycles.EveryWeeks(LocalDate.of(2026, 11, 2), 2));
    }
}
