package dev.baton.server.playground;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody of the organisation whom one can act as, security first, then team by team. */
public final class Cast {

    private final Map<String, Actor> byUser = new LinkedHashMap<>();

    /** Everybody named in the organisation. */
    public Cast(Organisation organisation) {
        organisation.security().commanders().forEach(person -> add(person, "Incident commander", "Security"));
        organisation.security().analysts().forEach(person -> add(person, "Security analyst", "Security"));
        organisation.security().verifiers().forEach(person -> add(person, "Verifier", "Security"));
        organisation.security().exceptionApprovers().forEach(person -> add(person, "Exception approver", "Security"));
        organisation.teams().forEach(this::add);
        organisation.people().forEach(person -> add(person, "", "Others"));
    }

    /** All, in the order in which they stand in the organisation. */
    public List<Actor> everyone() {
        return List.copyOf(byUser.values());
    }

    /** All by team. */
    public Map<String, List<Actor>> byTeam() {
        Map<String, List<Actor>> teams = new LinkedHashMap<>();
        byUser.values()
                .forEach(actor -> teams.computeIfAbsent(actor.team(), team -> new ArrayList<>())
                        .add(actor));
        return teams;
    }

    /** Who has this account. */
    public Optional<Actor> find(String user) {
        return Optional.ofNullable(byUser.get(user));
    }

    /** Which account this human has here, on whatever platform we met them. */
    public Optional<Actor> accountOf(Person person) {
        return find(person.email());
    }

    private void add(Team team) {
        add(team.lead(), "Engineering lead", team.name());
        add(team.manager(), "Engineering manager", team.name());
        team.members().engineers().forEach(person -> add(person, "Engineer", team.name()));
    }

    private void add(Person person, String part, String team) {
        byUser.putIfAbsent(person.email(), Actor.of(person, part, team));
    }
}
