package dev.baton.handoff.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How a team cuts its year into planning cycles; the answer never runs out, neither to the past nor to the future. */
public sealed interface PlanningCycles {

    /** The n-th cycle that starts strictly after the given day; n is 1 or more. */
    PlanningCycle startingAfter(LocalDate day, int n);

    /** Cycles of a fixed length in weeks, one of which starts on the anchor. */
    record EveryWeeks(LocalDate anchor, int weeks) implements PlanningCycles {

        public EveryWeeks {
            if (weeks < 1 || weeks > 52) {
                throw new IllegalArgumentException("weeks: " + weeks + " (expected: 1 to 52)");
            }
        }

        @Override
        public PlanningCycle startingAfter(LocalDate day, int n) {
            return cycle(anchor, 7L * weeks, day, n);
        }
    }

    /**
     * Cycles whose first days are listed, in order; the last one listed ends the last listed cycle, and from there on
     * cycles of that same length follow, so that no deadline is left without a date.
     */
    record StartingOn(List<LocalDate> firstDays) implements PlanningCycles {

        public StartingOn {
            firstDays = List.copyOf(firstDays);
            if (firstDays.size() < 2) {
                throw new IllegalArgumentException("first days: " + firstDays.size() + " (expected: at least 2)");
            }
            if (!firstDays.stream().sorted().distinct().toList().equals(firstDays)) {
                throw new IllegalArgumentException("first days: " + firstDays + " (expected: each after the other)");
            }
        }

        @Override
        public PlanningCycle startingAfter(LocalDate day, int n) {
            List<LocalDate> later =
                    firstDays.stream().filter(first -> first.isAfter(day)).toList();
            if (later.size() > n) {
                return new PlanningCycle(later.get(n - 1), later.get(n).minusDays(1));
            }
            return later.isEmpty()
                    ? cycle(lastListed(), lastLength(), day, n)
                    : cycle(lastListed(), lastLength(), lastListed().minusDays(1), n - later.size() + 1);
        }

        private LocalDate lastListed() {
            return firstDays.get(firstDays.size() - 1);
        }

        private long lastLength() {
            return ChronoUnit.DAYS.between(firstDays.get(firstDays.size() - 2), lastListed());
        }
    }

    private static PlanningCycle cycle(LocalDate anchor, long days, LocalDate after, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("planning cycles: " + n + " (expected: 1 or more)");
        }
        long started = Math.floorDiv(ChronoUnit.DAYS.between(anchor, after), days);
        LocalDate first = anchor.plusDays((started + n) * days);
        return new PlanningCycle(first, first.plusDays(days - 1));
    }
}
