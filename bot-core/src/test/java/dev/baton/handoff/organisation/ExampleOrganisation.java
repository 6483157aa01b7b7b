package dev.baton.handoff.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.HolidayRegion;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An organisation for tests: security in Berlin, payments in Berlin, platform in Los Angeles. */
public final class ExampleOrganisation {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    public static final Person COMMANDER = person("Carla Commander", BERLIN);
    public static final Person ANALYST = person("Anton Analyst", BERLIN);
    public static final Person VERIFIER = person("Vera Verifier", BERLIN);
    public static final Person APPROVER = person("Arne Approver", BERLIN);

    public static final Person PAYMENTS_LEAD = person("Lena Lead", BERLIN);
    public static final Person PAYMENTS_MANAGER = person("Malik Manager", BERLIN);
    public static final Person PAYMENTS_ENGINEER = person("Ella Engineer", BERLIN);
    public static final Person PLATFORM_LEAD = person("Pedro Platform", LOS_ANGELES);
    public static final Person PLATFORM_MANAGER = person("Mona Platform", LOS_ANGELES);
    public static final Person PLATFORM_ENGINEER = person("Egon Platform", LOS_ANGELES);

    public static final BusinessCalendar BERLIN_CALENDAR = BusinessCalendar.of(BERLIN, new HolidayRegion("DE-BE"));

    public static final Team PAYMENTS = new Team(
            new TeamId("payments"),
            "Payments",
            new Members(PAYMENTS_LEAD, PAYMENTS_MANAGER, List.of(PAYMENTS_ENGINEER), PAYMENTS_MANAGER),
            patterns("payments/*", "shop/checkout"),
            fortnights(BERLIN_CALENDAR),
            new TicketHome(TicketHome.BUILT_IN, "payments"));

    public static final Team PLATFORM = new Team(
            new TeamId("platform"),
            "Platform",
            new Members(PLATFORM_LEAD, PLATFORM_MANAGER, List.of(PLATFORM_ENGINEER), PLATFORM_MANAGER),
            patterns("platform/*", "shop/*"),
            fortnights(BusinessCalendar.of(LOS_ANGELES, new HolidayRegion("US-CA"))),
            new TicketHome(TicketHome.BUILT_IN, "platform"));

    private static final Security SECURITY =
            new Security(List.of(COMMANDER), List.of(ANALYST), List.of(VERIFIER), List.of(APPROVER), BERLIN_CALENDAR);

    private ExampleOrganisation() {}

    /** Both teams, under the usual policy and practice. */
    public static Organisation organisation() {
        return organisationWith(PAYMENTS, PLATFORM);
    }

    /** The same organisation with other teams. */
    public static Organisation organisationWith(Team... teams) {
        List<Person> people = Stream.concat(
                        SECURITY.everyone().stream(),
                        Arrays.stream(teams).flatMap(team -> team.members().everyone().stream()))
                .distinct()
                .toList();
        return new Organisation(
                "Example",
                BERLIN_CALENDAR,
                people,
                SECURITY,
                List.of(teams),
                new DeadlinePolicies(List.of(DeadlinePolicy.usual(1, Instant.EPOCH))),
                Practice.USUAL);
    }

    /** The same organisation with a practice of its own in recovery. */
    public static Organisation practising(RecoveryPractice recovery) {
        return practising(Practice.USUAL.with(recovery));
    }

    /** The same organisation, inviting to its briefings in this manner. */
    public static Organisation inviting(Manner manner) {
        return practising(new Practice(
                BriefingSettings.USUAL.inviting(manner),
                Practice.USUAL.checkDay(),
                Practice.USUAL.scopeFreshness(),
                Practice.USUAL.ticketLabel()));
    }

    private static Organisation practising(Practice practice) {
        Organisation usual = organisation();
        return new Organisation(
                usual.name(),
                usual.calendar(),
                usual.people(),
                usual.security(),
                usual.teams(),
                usual.policies(),
                practice);
    }

    private static Rhythm fortnights(BusinessCalendar calendar) {
        return new Rhythm(calendar, new PlanningCycles.EveryWeeks(LocalDate.of(2026, 11, 2), 2));
    }

    private static List<ProjectPattern> patterns(String... globs) {
        return Arrays.stream(globs).map(ProjectPattern::new).toList();
    }

    private static Person person(String name, ZoneId zone) {
        return Person.byEmail(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org", zone);
    }
}
