package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.HolidayRegion;
import dev.baton.handoff.deadline.WorkingWeek;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads zone, holidays, closures and working week, for the organisation and for what may differ from it. */
final class CalendarPart {

    private static final BusinessCalendar USUAL = BusinessCalendar.of(ZoneOffset.UTC, HolidayRegion.NONE);

    private CalendarPart() {}

    static BusinessCalendar ofOrganisation(Section section) {
        BusinessCalendar calendar = ofTeam(section, USUAL);
        LocalTime start = section.read("start-time", Values::time).orElse(WorkingWeek.USUAL.start());
        LocalTime end = section.read("due-time", Values::time).orElse(WorkingWeek.USUAL.end());
        if (!start.isBefore(end)) {
            section.problem("due-time", "is " + end + ", not after the start-time " + start + ".");
            return calendar;
        }
        WorkingWeek week = new WorkingWeek(calendar.week().days(), start, end);
        return new BusinessCalendar(calendar.zone(), calendar.region(), calendar.closures(), week);
    }

    /** The organisation's calendar, but for what the team says of its own. */
    static BusinessCalendar ofTeam(Section section, BusinessCalendar organisation) {
        BusinessCalendar place = ofSecurity(section, organisation);
        Set<LocalDate> closures = new HashSet<>(organisation.closures());
        closures.addAll(section.list("closures", Values::date));
        List<DayOfWeek> days = section.list("working-days", Values::weekday);
        WorkingWeek week = days.isEmpty()
                ? organisation.week()
                : new WorkingWeek(
                        Set.copyOf(days),
                        organisation.week().start(),
                        organisation.week().end());
        return new BusinessCalendar(place.zone(), place.region(), closures, week);
    }

    /** The organisation's calendar in another zone, with other holidays. */
    static BusinessCalendar ofSecurity(Section section, BusinessCalendar organisation) {
        return new BusinessCalendar(
                section.read("zone", Values::zone).orElse(organisation.zone()),
                section.read("calendar", CalendarPart::region).orElse(organisation.region()),
                organisation.closures(),
                organisation.week());
    }

    private static HolidayRegion region(String code) {
        if (!HolidayRegion.isKnown(code)) {
            throw new IllegalArgumentException("'" + code + "' is no holiday calendar I know; write a code such as DE,"
                    + " DE-BE or US-CA, or none, and list the days under closures.");
        }
        return new HolidayRegion(code);
    }
}
