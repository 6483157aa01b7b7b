package dev.baton.handoff.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every calendar, zone, cycle and moment, tried on seeded random ones. */
class DeadlinePropertiesTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Pago_Pago"));
    private static final List<String> REGIONS = List.of("DE-BE", "DE-BY", "US-CA", "GB-ENG", "JP", "FR", "IN", "none");
    private static final DeadlinePolicy POLICY = DeadlinePolicy.usual(1, Instant.EPOCH);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void adding_business_days_lands_on_the_nth_business_day(long seed) {
        Random random = new Random(seed);
        BusinessCalendar calendar = anyCalendar(random);
        LocalDate from = anyDay(random);
        int n = 1 + random.nextInt(30);

        LocalDate landed = calendar.addBusinessDays(from, n);

        assertThat(calendar.isBusinessDay(landed)).isTrue();
        assertThat(from.plusDays(1).datesUntil(landed.plusDays(1)).filter(calendar::isBusinessDay))
                .as("business days between %s and %s", from, landed)
                .hasSize(n);
        assertThat(calendar.addBusinessDays(calendar.nextBusinessDay(from), n))
                .isEqualTo(calendar.addBusinessDays(from, n + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_later_start_is_never_due_earlier(long seed) {
        Random random = new Random(seed);
        Rhythm rhythm = anyRhythm(random);
        Instant start = anyMoment(random);
        Instant later = start.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 40)));

        for (Severity severity : Severity.values()) {
            assertThat(due(severity, later, rhythm)).isAfterOrEqualTo(due(severity, start, rhythm));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deadline_is_at_the_end_of_a_business_day_after_the_day_of_its_start(long seed) {
        Random random = new Random(seed);
        Rhythm rhythm = anyRhythm(random);
        Instant start = anyMoment(random);

        for (Severity severity : Severity.values()) {
            Deadline deadline = POLICY.deadline(severity, start, rhythm).orElseThrow();
            assertThat(rhythm.calendar().isBusinessDay(deadline.day())).isTrue();
            assertThat(deadline.day()).isAfter(rhythm.calendar().dayOf(start));
            assertThat(LocalTime.ofInstant(deadline.due(), deadline.zone())).isEqualTo("17:00");
            assertThat(POLICY.latestExtension(severity, start, rhythm)
                            .orElseThrow()
                            .due())
                    .isAfter(deadline.due());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void planning_cycles_follow_each_other_without_gap_or_overlap(long seed) {
        Random random = new Random(seed);
        PlanningCycles cycles = anyRhythm(random).cycles();
        LocalDate day = anyDay(random);

        for (int n = 1; n < 12; n++) {
            PlanningCycle cycle = cycles.startingAfter(day, n);
            assertThat(cycle.firstDay()).isAfter(day);
            assertThat(cycles.startingAfter(day, n + 1).firstDay())
                    .isEqualTo(cycle.lastDay().plusDays(1));
            assertThat(cycles.startingAfter(cycle.firstDay(), 1)).isEqualTo(cycles.startingAfter(day, n + 1));
        }
    }

    private static Instant due(Severity severity, Instant start, Rhythm rhythm) {
        return POLICY.deadline(severity, start, rhythm).orElseThrow().due();
    }

    private static Rhythm anyRhythm(Random random) {
        LocalDate anchor = anyDay(random);
        int weeks = 1 + random.nextInt(6);
        return new Rhythm(
                anyCalendar(random),
                random.nextBoolean()
                        ? new PlanningCycles.EveryWeeks(anchor, weeks)
                        : new PlanningCycles.StartingOn(
                                List.of(anchor, anchor.plusWeeks(weeks), anchor.plusWeeks(weeks + 3L))));
    }

    private static BusinessCalendar anyCalendar(Random random) {
        Set<LocalDate> closures = new HashSet<>();
        LocalDate shutdown = anyDay(random);
        shutdown.datesUntil(shutdown.plusDays(random.nextInt(20))).forEach(closures::add);
        return new BusinessCalendar(
                ZONES.get(random.nextInt(ZONES.size())),
                new HolidayRegion(REGIONS.get(random.nextInt(REGIONS.size()))),
                closures,
                WorkingWeek.USUAL);
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2025, 12, 1).plusDays(random.nextInt(800));
    }

    private static Instant anyMoment(Random random) {
        return Instant.parse("2025-12-01T00:00:00Z").plusSeconds(random.nextInt(800 * 24 * 3600));
    }
}
