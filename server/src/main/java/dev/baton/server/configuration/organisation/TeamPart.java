package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.organisation.Members;
import dev.baton.handoff.organisation.ProjectPattern;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.server.configuration.reading.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one engineering team. */
final class TeamPart {

    private final Section section;
    private final PeoplePart people;
    private final Set<String> securityBacklogs;

    TeamPart(Section section, PeoplePart people, Set<String> securityBacklogs) {
        this.section = section;
        this.people = people;
        this.securityBacklogs = securityBacklogs;
    }

    /** The team, unless something without which there is none is missing or unfit. */
    Optional<Team> read(BusinessCalendar organisation) {
        Optional<TeamId> id = section.read("id", TeamPart::engineeringTeam);
        Optional<String> name = section.read("name", words -> words);
        Optional<Members> members = members();
        List<ProjectPattern> projects = section.list("projects", TeamPart::pattern);
        Optional<Rhythm> rhythm = rhythm(CalendarPart.ofTeam(section, organisation));
        TicketHome home = ticketHome(id.map(TeamId::value).orElse(""));
        return id.flatMap(known -> name.flatMap(called ->
                members.flatMap(who -> rhythm.map(when -> new Team(known, called, who, projects, when, home)))));
    }

    private static TeamId engineeringTeam(String words) {
        if (!words.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no team id; write up to 40 of a-z, 0-9 and -, such as payments.");
        }
        if (words.equals(TeamId.SECURITY.value())) {
            throw new IllegalArgumentException("'security' is the security team; give an engineering team another id.");
        }
        return new TeamId(words);
    }

    private static ProjectPattern pattern(String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "is empty; write the name of a project, or a pattern such as payments/*.");
        }
        return new ProjectPattern(words);
    }

    private Optional<Members> members() {
        Optional<Person> lead = section.read("lead", people::named);
        Optional<Person> manager = section.read("manager", people::named);
        Optional<Person> escalation = section.read("escalation", people::named);
        List<Person> engineers = section.list("engineers", people::named);
        if (lead.isPresent() && lead.equals(manager)) {
            section.warning("manager", "is also the lead; that is meant for teams of one person (D-13).");
        }
        return lead.flatMap(
                leads -> manager.map(manages -> new Members(leads, manages, engineers, escalation.orElse(manages))));
    }

    private Optional<Rhythm> rhythm(BusinessCalendar calendar) {
        return new CyclePart(section, calendar).read().map(cycles -> new Rhythm(calendar, cycles));
    }

    private TicketHome ticketHome(String id) {
        return new TrackerPart(section.section("tracker"), securityBacklogs).read(id);
    }
}
