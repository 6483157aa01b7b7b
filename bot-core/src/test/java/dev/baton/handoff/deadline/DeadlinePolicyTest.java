package dev.baton.handoff.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.handoff.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlinePolicyTest {

    private static final Instant MONDAY = Instant.parse("2026-11-09T10:00:00Z");
    private static final Rhythm TEAM = new Rhythm(
            BusinessCalendar.of(ZoneOffset.UTC, HolidayRegion.NONE),
            new PlanningCycles.EveryWeeks(LocalDate.of(2026, 11, 2), 2));

    @Test
    void a_later_version_does_not_change_what_was_in_force_before_it() {
        DeadlinePolicy first = DeadlinePolicy.usual(1, Instant.parse("2026-01-01T00:00:00Z"));
        DeadlinePolicy second = DeadlinePolicy.usual(2, MONDAY);
        DeadlinePolicies policies = new DeadlinePolicies(List.of(second, first));

        assertThat(policies.inForceAt(MONDAY.minusNanos(1))).isEqualTo(first);
        assertThat(policies.inForceAt(MONDAY)).isEqualTo(second);
        assertThat(policies.inForceAt(Instant.parse("2020-01-01T00:00:00Z"))).isEqualTo(first);
        assertThat(policies.version(1)).contains(first);
        assertThat(policies.version(7)).isEmpty();
    }

    @Test
    void an_excluded_severity_has_no_deadline_and_no_extension() {
        DeadlinePolicy policy = usualBut(Severity.LOW, new Term.Excluded());

        assertThat(policy.deadline(Severity.LOW, MONDAY, TEAM)).isEmpty();
        assertThat(policy.latestExtension(Severity.LOW, MONDAY, TEAM)).isEmpty();
    }

    @Test
    void low_is_due_one_planning_cycle_after_medium() {
        DeadlinePolicy policy = DeadlinePolicy.usual(1, Instant.EPOCH);

        assertThat(day(policy, Severity.MEDIUM)).isEqualTo("2026-11-27");
        assertThat(day(policy, Severity.LOW)).isEqualTo("2026-12-11");
    }

    @Test
    void an_extension_reaches_at_most_twice_the_term() {
        DeadlinePolicy policy = DeadlinePolicy.usual(1, Instant.EPOCH);

        assertThat(policy.latestExtension(Severity.CRITICAL, MONDAY, TEAM)
                        .orElseThrow()
                        .day())
                .isEqualTo("2026-11-23");
        assertThat(policy.latestExtension(Severity.MEDIUM, MONDAY, TEAM)
                        .orElseThrow()
                        .day())
                .isEqualTo("2026-12-11");
    }

    @Test
    void a_floor_keeps_medium_from_falling_before_high_and_ends_the_warning() {
        Term floored = new Term.AtLeast(new Term.Cycles(1), new Term.BusinessDays(15));
        DeadlinePolicy policy = usualBut(Severity.MEDIUM, floored);

        assertThat(day(DeadlinePolicy.usual(1, Instant.EPOCH), Severity.MEDIUM)).isBefore(day(policy, Severity.HIGH));
        assertThat(day(policy, Severity.MEDIUM))
                .isEqualTo(day(policy, Severity.HIGH))
                .isEqualTo("2026-11-30");
        assertThat(policy.deadline(Severity.MEDIUM, MONDAY, TEAM).orElseThrow().explanation())
                .startsWith("the next planning cycle, at least 15 business days from 10 November");
        assertThat(OutOfOrder.in(policy, TEAM, LocalDate.of(2026, 11, 2))).isEmpty();
        assertThat(floored.times(2)).isEqualTo(new Term.AtLeast(new Term.Cycles(2), new Term.BusinessDays(30)));
    }

    @Test
    void a_deadline_is_missed_only_after_its_last_moment() {
        Deadline deadline = DeadlinePolicy.usual(1, Instant.EPOCH)
                .deadline(Severity.CRITICAL, MONDAY, TEAM)
                .orElseThrow();

        assertThat(deadline.isMissedAt(Instant.parse("2026-11-16T17:00:00Z"))).isFalse();
        assertThat(deadline.isMissedAt(Instant.parse("2026-11-16T17:00:01Z"))).isTrue();
    }

    @Test
    void nonsense_is_refused_when_it_is_built() {
        Map<Severity, Term> onlyCritical = Map.of(Severity.CRITICAL, new Term.BusinessDays(5));
        DeadlinePolicy usual = DeadlinePolicy.usual(1, Instant.EPOCH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlinePolicy(1, Instant.EPOCH, onlyCritical, 2))
                .withMessageContaining("[HIGH, MEDIUM, LOW]");
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlinePolicy.usual(0, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlinePolicy(1, Instant.EPOCH, usual.terms(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlinePolicies(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlinePolicies(List.of(usual, usual)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.BusinessDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Cycles(501));
    }

    private static LocalDate day(DeadlinePolicy policy, Severity severity) {
        return policy.deadline(severity, MONDAY, TEAM).orElseThrow().day();
    }

    private static DeadlinePolicy usualBut(Severity severity, Term term) {
        Map<Severity, Term> terms =
                new EnumMap<>(DeadlinePolicy.usual(1, Instant.EPOCH).terms());
        terms.put(severity, term);
        return new DeadlinePolicy(1, Instant.EPOCH, terms, 2);
    }
}
