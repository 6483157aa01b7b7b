package dev.baton.handoff.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which a team works: its working week in its zone, without the public holidays of its region and without
 * its own closures.
 */
public record BusinessCalendar(ZoneId zone, HolidayRegion region, Set<LocalDate> closures, WorkingWeek week) {

    public BusinessCalendar {
        closures = Set.copyOf(closures);
    }

    /** A usual working week in this zone, with the public holidays of this region and no closures. */
    public static BusinessCalendar of(ZoneId zone, HolidayRegion region) {
        return new BusinessCalendar(zone, region, Set.of(), WorkingWeek.USUAL);
    }

    public boolean isBusinessDay(LocalDate day) {
        return week.has(day.getDayOfWeek())
                && !closures.contains(day)
                && !region.holidaysOf(day.getYear()).containsKey(day);
    }

    /** The first business day strictly after the given day. */
    public LocalDate nextBusinessDay(LocalDate day) {
        return addBusinessDays(day, 1);
    }

    /** The n-th business day strictly after the given day; n is 1 or more. */
    public LocalDate addBusinessDays(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("business days: " + n + " (expected: 1 or more)");
        }
        LocalDate last = day;
        for (int counted = 0; counted < n; counted += isBusinessDay(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The last business day strictly before the given day. */
    public LocalDate previousBusinessDay(LocalDate day) {
        LocalDate last = day.minusDays(1);
        while (!isBusinessDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** How many business days lie strictly after the given day, up to and with the other. */
    public int businessDaysAfter(LocalDate day, LocalDate until) {
        return (int) Stream.iterate(day.plusDays(1), each -> !each.isAfter(until), each -> each.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /** The same days and hours in the zone of somebody who works elsewhere. */
    public BusinessCalendar in(ZoneId other) {
        return new BusinessCalendar(other, region, closures, week);
    }

    /** This moment while people work, else the start of the next working day. */
    public Instant workedFrom(Instant moment) {
        LocalDate day = dayOf(moment);
        if (!isBusinessDay(day) || !moment.isBefore(endOf(day))) {
            return startOf(nextBusinessDay(day));
        }
        return moment.isBefore(startOf(day)) ? startOf(day) : moment;
    }

    /** The last business day of a span of days, both ends included, if it has one. */
    public Optional<LocalDate> lastBusinessDay(LocalDate first, LocalDate last) {
        return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(1))
                .filter(this::isBusinessDay)
                .findFirst();
    }

    /** The weekdays of a span of days, both ends included, that did not count, each with its name. */
    public List<SkippedDay> skippedDays(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> week.has(day.getDayOfWeek()))
                .flatMap(day -> whyClosed(day).map(why -> new SkippedDay(day, why)).stream())
                .toList();
    }

    /** Which day it is in this calendar's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** When the working day starts. */
    public Instant startOf(LocalDate day) {
        return at(day, week.start());
    }

    /** When the working day ends. */
    public Instant endOf(LocalDate day) {
        return at(day, week.end());
    }

    /** The next business day, at the same local time (D-16). */
    public Instant sameTimeNextBusinessDay(Instant moment) {
        return at(nextBusinessDay(dayOf(moment)), LocalTime.ofInstant(moment, zone));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Optional<String> whyClosed(LocalDate day) {
        return Optional.ofNullable(region.holidaysOf(day.getYear()).get(day))
                .or(() -> closures.contains(day) ? Optional.of("closed") : Optional.empty());
    }
}
