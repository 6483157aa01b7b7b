package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.OutOfOrder;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.ProjectPattern;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.TeamId;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.YamlFile;
import dev.baton.server.configuration.reading.YamlText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the organisation out of its file, with everything that is wrong or doubtful in it. */
public final class OrganisationFile {

    private final Section file;
    private final Instant now;

    private OrganisationFile(Section file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** What the file says; what comes out beside a problem is not to be used. */
    public static Optional<Written> read(YamlText text, Instant now, Findings findings) {
        return YamlFile.parse(text, Setting.SCHEMA, findings).map(file -> new OrganisationFile(file, now).written());
    }

    private Written written() {
        JiraPart jira = new JiraPart(file.section("jira"));
        return new Written(organisation(jira.securityBacklogs()), jira.read(), new InventoryPart(file).read());
    }

    private Organisation organisation(Set<String> securityBacklogs) {
        Section section = file.section("organisation");
        BusinessCalendar calendar = CalendarPart.ofOrganisation(section);
        PeoplePart people = new PeoplePart(file.sections("people"), calendar.zone());
        Section briefing = file.section("briefing");
        Organisation organisation = new Organisation(
                section.read("name", words -> words).orElse(""),
                calendar,
                people.everyone(),
                new SecurityPart(file.section("security"), people).read(calendar),
                teams(people, calendar, securityBacklogs),
                new PolicyPart(file.sections("deadline-policy"), calendar.zone()).read(now),
                PracticePart.read(section, briefing, new RecoveryPart(file, briefing).read()));
        file.search(
                "deadline-policy",
                () -> organisation.teams().stream()
                        .flatMap(team -> outOfOrder(team, organisation))
                        .toList());
        return organisation;
    }

    private List<Team> teams(PeoplePart people, BusinessCalendar calendar, Set<String> securityBacklogs) {
        List<Team> teams = new ArrayList<>();
        Set<TeamId> ids = new HashSet<>();
        Map<ProjectPattern, Team> owners = new HashMap<>();
        for (Section section : file.sections("teams")) {
            Optional<Team> read = new TeamPart(section, people, securityBacklogs).read(calendar);
            read.filter(team -> !ids.add(team.id()))
                    .ifPresent(team -> section.problem("id", "is there twice; every team has an id of its own."));
            read.ifPresent(team -> refuseSharedPatterns(team, owners, section));
            read.filter(team -> teams.stream().noneMatch(other -> other.id().equals(team.id())))
                    .ifPresent(teams::add);
        }
        if (teams.isEmpty() && !file.has("teams")) {
            file.problem("teams", "is missing; without a team nobody can be handed anything.");
        }
        return teams;
    }

    private static void refuseSharedPatterns(Team team, Map<ProjectPattern, Team> owners, Section section) {
        for (ProjectPattern pattern : team.projects()) {
            Team other = owners.putIfAbsent(pattern, team);
            if (other != null) {
                section.problem(
                        "projects",
                        "has '" + pattern.glob() + "', which team " + other.id().value()
                                + " has too; a project belongs to one team.");
            }
        }
    }

    private Stream<String> outOfOrder(Team team, Organisation organisation) {
        return OutOfOrder.in(
                        organisation.policies().inForceAt(now),
                        team.rhythm(),
                        team.rhythm().calendar().dayOf(now))
                .stream()
                .map(found -> "for team " + team.id().value() + " " + found.sentence()
                        + " (D-04); write ', at least … business days' after the term to prevent it.");
    }
}
