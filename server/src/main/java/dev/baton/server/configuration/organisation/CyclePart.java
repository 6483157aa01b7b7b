package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a team's planning cycles: anchor and weeks, or the list of first days. */
final class CyclePart {

    private final Section team;
    private final Section section;
    private final BusinessCalendar calendar;

    CyclePart(Section team, BusinessCalendar calendar) {
        this.team = team;
        this.section = team.section("planning-cycle");
        this.calendar = calendar;
    }

    Optional<PlanningCycles> read() {
        Optional<LocalDate> anchor = section.read("anchor", this::workingDay);
        int weeks = section.read("weeks", Values.number(1, 52)).orElse(2);
        List<LocalDate> starts = section.list("starts", this::workingDay);
        if (section.has("starts") && (section.has("anchor") || section.has("weeks"))) {
            section.problem("starts", "stands beside anchor or weeks; keep one of the two ways.");
        }
        if (section.has("starts")) {
            return listed(starts);
        }
        if (!section.has("anchor")) {
            team.problem(
                    "planning-cycle", "has no anchor; give the first day of any cycle, such as anchor: 2026-11-02.");
        }
        return anchor.map(day -> new PlanningCycles.EveryWeeks(day, weeks));
    }

    private Optional<PlanningCycles> listed(List<LocalDate> starts) {
        if (starts.size() < 2 || !starts.stream().sorted().distinct().toList().equals(starts)) {
            section.problem("starts", "needs at least two dates, each after the other.");
            return Optional.empty();
        }
        return Optional.of(new PlanningCycles.StartingOn(starts));
    }

    /** A cycle starts with work: an anchor on a weekend is a slip of the pen. */
    private LocalDate workingDay(String words) {
        LocalDate day = Values.date(words);
        if (!calendar.week().days().contains(day.getDayOfWeek())) {
            throw new IllegalArgumentException("'" + words + "' is a "
                    + day.getDayOfWeek().name().charAt(0)
                    + day.getDayOfWeek().name().substring(1).toLowerCase(Locale.ROOT)
                    + ", on which the team does not work; give the day on which a planning cycle starts.");
        }
        return day;
    }
}
