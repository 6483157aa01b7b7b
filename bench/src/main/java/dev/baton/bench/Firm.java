package dev.baton.bench;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.HolidayRegion;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.deadline.WorkingWeek;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** An organisation of one crew, which works every day of the week, somewhere where it is about noon, until a given time. */
record Firm(Crew crew, ZoneId zone, LocalTime end) {

    private static final LocalTime START = LocalTime.of(9, 0);
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 2);
    private static final int NOON = 12;

    /** The firm where the working day ends at this full minute. */
    static Firm whereTheDayEndsAt(Instant minute, Crew crew) {
        var behind = minute.atOffset(ZoneOffset.UTC).getHour() - NOON;
        var zone = ZoneId.of(String.format(Locale.ROOT, "Etc/GMT%+d", behind));
        return new Firm(crew, zone, LocalTime.ofInstant(minute, zone));
    }

    /** The firm as the domain knows it. */
    Organisation organisation() {
        var week = new WorkingWeek(EnumSet.allOf(DayOfWeek.class), START, end);
        var calendar = new BusinessCalendar(zone, new HolidayRegion("none"), Set.of(), week);
        var usual = ExampleOrganisation.organisation();
        var team = new Team(
                Crew.TEAM,
                "Payments",
                crew.members(),
                ExampleOrganisation.PAYMENTS.projects(),
                new Rhythm(calendar, new PlanningCycles.EveryWeeks(A_MONDAY, 2)),
                ExampleOrganisation.PAYMENTS.ticketHome());
        return new Organisation(
                usual.name(),
                usual.calendar(),
                crew.people(),
                crew.security(usual.calendar()),
                List.of(team),
                usual.policies(),
                usual.practice());
    }

    /** Writes the same as a server's configuration. */
    void write(Path file) throws IOException {
        try (var template = Objects.requireNonNull(Firm.class.getResourceAsStream("firm.yaml"), "firm.yaml")) {
            var words = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, words.replace("${zone}", zone.getId()).replace("${end}", end.toString()));
        }
    }
}
