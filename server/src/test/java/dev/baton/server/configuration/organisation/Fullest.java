package dev.baton.server.configuration.organisation;

import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.HolidayRegion;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.deadline.WorkingWeek;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.BriefingSettings;
import dev.baton.handoff.organisation.CheckDay;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.organisation.Members;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Practice;
import dev.baton.handoff.organisation.ProjectPattern;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.organisation.Security;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code fullest.yaml} says. */
final class Fullest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 24);
    private static final WorkingWeek WEEK =
            new WorkingWeek(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 30));

    private static final Person CARLA = Person.byEmail("Carla", "carla@example.org", BERLIN);
    private static final Person ANTON = Person.byEmail("Anton", "anton@example.org", BERLIN);
    private static final Person VERA = Person.byEmail("Vera", "vera@example.org", BERLIN);
    private static final Person ARNE = Person.byEmail("Arne", "arne@example.org", BERLIN);
    private static final Person LENA = Person.byEmail("Lena", "lena@example.org", CAIRO);
    private static final Person MALIK = Person.byEmail("Malik", "malik@example.org", CAIRO);

    private Fullest() {}

    static Organisation organisation() {
        return new Organisation(
                "Fullest",
                new BusinessCalendar(BERLIN, new HolidayRegion("NO"), Set.of(CLOSED), WEEK),
                List.of(CARLA, ANTON, VERA, ARNE, LENA, MALIK),
                security(),
                List.of(payments()),
                policies(),
                practice());
    }

    private static Security security() {
        return new Security(
                List.of(CARLA),
                List.of(ANTON),
                List.of(VERA),
                List.of(ARNE),
                new BusinessCalendar(CAIRO, new HolidayRegion("EG"), Set.of(CLOSED), WEEK));
    }

    private static Team payments() {
        return new Team(
                new TeamId("payments"),
                "Payments",
                new Members(LENA, MALIK, List.of(ANTON), ARNE),
                List.of(new ProjectPattern("payments/*")),
                new Rhythm(
                        new BusinessCalendar(
                                CAIRO,
                                HolidayRegion.NONE,
                                Set.of(CLOSED, LocalDate.of(2026, 12, 31)),
                                new WorkingWeek(Set.of(DayOfWeek.MONDAY), WEEK.start(), WEEK.end())),
                        new PlanningCycles.StartingOn(List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 23)))),
                new TicketHome("jira", "PAY"));
    }

    private static DeadlinePolicies policies() {
        return new DeadlinePolicies(List.of(
                new DeadlinePolicy(
                        1,
                        Instant.parse("2025-12-31T23:00:00Z"),
                        Map.of(
                                Severity.CRITICAL, new Term.BusinessDays(1),
                                Severity.HIGH, new Term.BusinessDays(10),
                                Severity.MEDIUM, new Term.AtLeast(new Term.Cycles(1), new Term.BusinessDays(10)),
                                Severity.LOW, new Term.Cycles(3)),
                        3),
                new DeadlinePolicy(
                        2,
                        Instant.parse("2027-01-01T00:00:00Z"),
                        Map.of(
                                Severity.CRITICAL, new Term.BusinessDays(2),
                                Severity.HIGH, new Term.BusinessDays(20),
                                Severity.MEDIUM, new Term.Cycles(2),
                                Severity.LOW, new Term.Excluded()),
                        2)));
    }

    private static Practice practice() {
        return new Practice(
                new BriefingSettings(Duration.ofMinutes(45), LocalTime.of(14, 30), 3, Manner.MAIL),
                CheckDay.NEXT_CALENDAR_DAY,
                Duration.ofHours(12),
                "remediation",
                new RecoveryPractice(
                        template(), new TicketHome("jira", "IR"), "defender", new Library("confluence", "IR"), false),
                7);
    }

    private static Template template() {
        return new Template(
                "2026-1",
                Set.of(Choice.ROOT_CAUSE, Choice.BRIEFING_DECK),
                List.of(
                        new Question("change", "Which change ticket allows this?", "Its number", true),
                        new Question("costs", "Which cost centre pays?", "", false)),
                List.of("All backups are offline"),
                Map.of(
                        Wording.INTRODUCTION, "Read this first.",
                        Wording.BRIEFING, "Bring the asset list.",
                        Wording.ACCEPTANCE, "The works council is informed."));
    }

    static JiraPractice jira() {
        return new JiraPractice(
                "Story",
                Set.of("Parked", "Won't do"),
                Map.of(
                        Severity.CRITICAL, List.of("Urgent"),
                        Severity.HIGH, List.of("Soon"),
                        Severity.MEDIUM, List.of("Normal"),
                        Severity.LOW, List.of("Some day")));
    }
}
