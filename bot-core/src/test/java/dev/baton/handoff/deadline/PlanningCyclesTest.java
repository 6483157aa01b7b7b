package dev.baton.handoff.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanningCyclesTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 2);
    private static final PlanningCycles FORTNIGHTS = new PlanningCycles.EveryWeeks(ANCHOR, 2);

    @Test
    void the_next_cycle_starts_strictly_after_the_day() {
        assertThat(FORTNIGHTS.startingAfter(ANCHOR.minusDays(1), 1)).isEqualTo(cycle("2026-11-02", "2026-11-15"));
        assertThat(FORTNIGHTS.startingAfter(ANCHOR, 1)).isEqualTo(cycle("2026-11-16", "2026-11-29"));
        assertThat(FORTNIGHTS.startingAfter(ANCHOR.plusDays(13), 1)).isEqualTo(cycle("2026-11-16", "2026-11-29"));
        assertThat(FORTNIGHTS.startingAfter(ANCHOR, 2)).isEqualTo(cycle("2026-11-30", "2026-12-13"));
    }

    @Test
    void cycles_reach_back_before_their_anchor() {
        assertThat(FORTNIGHTS.startingAfter(LocalDate.of(2026, 9, 30), 1)).isEqualTo(cycle("2026-10-05", "2026-10-18"));
    }

    @Test
    void listed_cycles_may_differ_in_length_and_go_on_with_the_last_length() {
        PlanningCycles listed = new PlanningCycles.StartingOn(
                List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 7)));

        assertThat(listed.startingAfter(LocalDate.of(2026, 10, 1), 1)).isEqualTo(cycle("2026-11-02", "2026-11-15"));
        assertThat(listed.startingAfter(LocalDate.of(2026, 11, 2), 1)).isEqualTo(cycle("2026-11-16", "2026-12-06"));
        assertThat(listed.startingAfter(LocalDate.of(2026, 11, 2), 2)).isEqualTo(cycle("2026-12-07", "2026-12-27"));
        assertThat(listed.startingAfter(LocalDate.of(2026, 11, 2), 3)).isEqualTo(cycle("2026-12-28", "2027-01-17"));
        assertThat(listed.startingAfter(LocalDate.of(2026, 12, 6), 1)).isEqualTo(cycle("2026-12-07", "2026-12-27"));
        assertThat(listed.startingAfter(LocalDate.of(2026, 12, 7), 1)).isEqualTo(cycle("2026-12-28", "2027-01-17"));
    }

    @Test
    void a_cycle_that_ends_in_holidays_is_due_on_its_last_business_day() {
        Term.Span span = due(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));

        assertThat(span.lastDay()).isEqualTo("2026-12-23");
        assertThat(span.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
    }

    @Test
    void a_cycle_that_is_closed_from_end_to_end_passes_its_end_to_the_next_business_day() {
        LocalDate monday = LocalDate.of(2026, 12, 21);

        assertThat(due(monday.datesUntil(monday.plusDays(5)).toArray(LocalDate[]::new))
                        .lastDay())
                .isEqualTo("2026-12-28");
    }

    @Test
    void nonsense_is_refused_when_it_is_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanningCycles.EveryWeeks(ANCHOR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanningCycles.StartingOn(List.of(ANCHOR)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanningCycles.StartingOn(List.of(ANCHOR, ANCHOR.minusDays(7))));
        assertThatIllegalArgumentException().isThrownBy(() -> FORTNIGHTS.startingAfter(ANCHOR, 0));
    }

    /** The week of 21 December 2026 as a one-week cycle, with the given closures. */
    private static Term.Span due(LocalDate... closures) {
        BusinessCalendar calendar =
                new BusinessCalendar(ZoneOffset.UTC, HolidayRegion.NONE, Set.of(closures), WorkingWeek.USUAL);
        Rhythm weekly = new Rhythm(calendar, new PlanningCycles.EveryWeeks(ANCHOR, 1));
        return new Term.Cycles(1).from(LocalDate.of(2026, 12, 18), weekly).orElseThrow();
    }

    private static PlanningCycle cycle(String first, String last) {
        return new PlanningCycle(LocalDate.parse(first), LocalDate.parse(last));
    }
}
