package dev.baton.handoff.deadline;

import java.time.LocalDate;

/** One planning cycle of a team, from its first calendar day to its last, both included. */
public record PlanningCycle(LocalDate firstDay, LocalDate lastDay) {

    public PlanningCycle {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("last day: " + lastDay + " (expected: not before " + firstDay + ")");
        }
    }
}
