package dev.baton.handoff.planning;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import java.time.Instant;
import java.time.LocalDate;

/** When the manager of a team is asked: as they begin to work, on the first working day of each of its planning cycles. */
record Boundaries(BusinessCalendar hours, PlanningCycles cycles) {

    static Boundaries of(Handoff handoff, Organisation organisation, Team team) {
        BusinessCalendar hours = handoff.participants()
                .at(Undecided.seat(handoff, team.id()))
                .map(organisation::hoursOf)
                .orElseGet(() -> team.rhythm().calendar());
        return new Boundaries(hours, team.rhythm().cycles());
    }

    /** When the manager is next asked about an item; it may have passed. */
    Instant next(Planning planning) {
        return asked(cycleAfter(planning));
    }

    /** The first day of the last cycle that has begun by now, for an item about which somebody must be asked by now. */
    LocalDate cycle(Planning planning, Instant now) {
        LocalDate cycle = cycleAfter(planning);
        LocalDate later = cycles.startingAfter(cycle, 1).firstDay();
        while (!asked(later).isAfter(now)) {
            cycle = later;
            later = cycles.startingAfter(cycle, 1).firstDay();
        }
        return cycle;
    }

    /** By when somebody decides who is asked at this moment: a business day of their own. */
    Instant until(Instant asked) {
        return hours.sameTimeNextBusinessDay(hours.workedFrom(asked));
    }

    private LocalDate cycleAfter(Planning planning) {
        LocalDate from = hours.dayOf(planning.from());
        LocalDate asked = planning.asking().cycle();
        return cycles.startingAfter(asked.isAfter(from) ? asked : from, 1).firstDay();
    }

    private Instant asked(LocalDate cycle) {
        return hours.workedFrom(hours.startOf(cycle));
    }
}
