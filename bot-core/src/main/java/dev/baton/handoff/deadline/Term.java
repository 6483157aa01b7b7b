package dev.baton.handoff.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long a deadline policy gives for one severity. */
public sealed interface Term {

    /** Which days the term covers when its clock starts on the given day; empty for {@link Excluded}. */
    Optional<Span> from(LocalDate clockStart, Rhythm rhythm);

    /** The last of those days alone. */
    Optional<LocalDate> lastDay(LocalDate clockStart, Rhythm rhythm);

    /** The same term, so many times as long. */
    Term times(int factor);

    /** «Critical findings get five business days» (A2-24): the first counted day follows the day the clock starts. */
    record BusinessDays(int days) implements Term {

        public BusinessDays {
            requireWithin("business days", days, 5_000);
        }

        @Override
        public Optional<Span> from(LocalDate clockStart, Rhythm rhythm) {
            BusinessCalendar calendar = rhythm.calendar();
            LocalDate last = last(clockStart, calendar);
            List<SkippedDay> skipped = calendar.skippedDays(clockStart.plusDays(1), last);
            return Optional.of(new Span(calendar.nextBusinessDay(clockStart), last, skipped));
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate clockStart, Rhythm rhythm) {
            return Optional.of(last(clockStart, rhythm.calendar()));
        }

        private LocalDate last(LocalDate clockStart, BusinessCalendar calendar) {
            return calendar.addBusinessDays(clockStart, days);
        }

        @Override
        public Term times(int factor) {
            return new BusinessDays(days * factor);
        }

        @Override
        public String toString() {
            return days == 1 ? "1 business day" : days + " business days";
        }
    }

    /**
     * «Medium findings get the next planning cycle» (A2-26): until the last business day of the n-th cycle that starts
     * after the clock does. A cycle without any business day passes its end on to the next business day.
     */
    record Cycles(int cycles) implements Term {

        public Cycles {
            requireWithin("planning cycles", cycles, 500);
        }

        @Override
        public Optional<Span> from(LocalDate clockStart, Rhythm rhythm) {
            BusinessCalendar calendar = rhythm.calendar();
            PlanningCycle cycle = rhythm.cycles().startingAfter(clockStart, cycles);
            LocalDate last = last(cycle, calendar);
            List<SkippedDay> skipped = calendar.skippedDays(last.plusDays(1), cycle.lastDay());
            return Optional.of(new Span(cycle.firstDay(), last, skipped));
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate clockStart, Rhythm rhythm) {
            return Optional.of(last(rhythm.cycles().startingAfter(clockStart, cycles), rhythm.calendar()));
        }

        private static LocalDate last(PlanningCycle cycle, BusinessCalendar calendar) {
            return calendar.lastBusinessDay(cycle.firstDay(), cycle.lastDay())
                    .orElseGet(() -> calendar.nextBusinessDay(cycle.lastDay()));
        }

        @Override
        public Term times(int factor) {
            return new Cycles(cycles * factor);
        }

        @Override
        public String toString() {
            return cycles == 1 ? "the next planning cycle" : cycles + " planning cycles";
        }
    }

    /** A term with a floor, so that a lesser finding is never due before a graver one (D-04). */
    record AtLeast(Term term, BusinessDays floor) implements Term {

        @Override
        public Optional<Span> from(LocalDate clockStart, Rhythm rhythm) {
            return term.from(clockStart, rhythm)
                    .map(own -> floor.from(clockStart, rhythm)
                            .filter(atLeast -> atLeast.lastDay().isAfter(own.lastDay()))
                            .orElse(own));
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate clockStart, Rhythm rhythm) {
            return term.lastDay(clockStart, rhythm)
                    .map(own -> floor.lastDay(clockStart, rhythm)
                            .filter(own::isBefore)
                            .orElse(own));
        }

        @Override
        public Term times(int factor) {
            return new AtLeast(term.times(factor), new BusinessDays(floor.days() * factor));
        }

        @Override
        public String toString() {
            return term + ", at least " + floor;
        }
    }

    /** The policy leaves this severity out on purpose: no deadline (D-05). */
    record Excluded() implements Term {

        @Override
        public Optional<Span> from(LocalDate clockStart, Rhythm rhythm) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate clockStart, Rhythm rhythm) {
            return Optional.empty();
        }

        @Override
        public Term times(int factor) {
            return this;
        }

        @Override
        public String toString() {
            return "excluded";
        }
    }

    /** The days a term covers, and the weekdays among them that did not count. */
    record Span(LocalDate firstDay, LocalDate lastDay, List<SkippedDay> skipped) {

        public Span {
            skipped = List.copyOf(skipped);
        }
    }

    private static void requireWithin(String what, int n, int most) {
        if (n < 1 || n > most) {
            throw new IllegalArgumentException(what + ": " + n + " (expected: 1 to " + most + ")");
        }
    }
}
