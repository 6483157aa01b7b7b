package dev.baton.handoff.organisation;

import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import java.util.List;

/** An engineering team: its people, the projects it owns, by what its time is counted, and where its tickets live. */
public record Team(
        TeamId id, String name, Members members, List<ProjectPattern> projects, Rhythm rhythm, TicketHome ticketHome) {

    public Team {
        projects = List.copyOf(projects);
        if (id.equals(TeamId.SECURITY)) {
            throw new IllegalArgumentException("team: security (expected: an engineering team)");
        }
    }

    public Person lead() {
        return members.lead();
    }

    public Person manager() {
        return members.manager();
    }
}
