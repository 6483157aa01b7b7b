package dev.baton.server.serving;

import dev.baton.teams.fake.FakeLogin;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.TeamsPerson;
import dev.baton.teams.fake.TeamsRoad;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Teams of a town, in which everybody of the example has an account. */
final class TeamsSide implements AutoCloseable {

    private final FakeTeams teams = FakeTeams.open();
    private final FakeLogin login = FakeLogin.open();
    private final Map<String, TeamsPerson> people = new HashMap<>();
    private final List<TeamsRoad> roads = new ArrayList<>();

    /** What a server must be told in order to reach it, and this besides. */
    Map<String, String> and(Map<String, String> besides) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "TEAMS_APP_ID",
                FakeTeams.BOT,
                "TEAMS_APP_TENANT",
                FakeTeams.TENANT,
                "TEAMS_APP_SECRET",
                "a-client-secret-of-the-test-town",
                "TEAMS_LOGIN_URL",
                login.url().toString(),
                "TEAMS_METADATA_URL",
                teams.cloud().metadata().toString(),
                "TEAMS_SERVICE_URL",
                teams.cloud().service().toString()));
        variables.putAll(besides);
        return variables;
    }

    /** Everybody gets an account, and a road to the server at this address. */
    void settles(URI server) {
        TeamsRoad road = new TeamsRoad(teams, server.resolve("/api/messages"));
        roads.add(road);
        Resident.ALL.forEach((name, resident) -> {
            teams.member(name, resident.name(), resident.email());
            people.put(name, new TeamsPerson(teams, road, name));
        });
    }

    void leaves(String name) {
        teams.leaves(name);
        roads.forEach(road -> road.removed(name));
    }

    TeamsPerson the(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** What stands in the incident's channel. */
    Town.Board board() {
        return new Town.Board(messages(FakeTeams.CHANNEL), messages(FakeTeams.CHANNEL + ";messageid="));
    }

    /** How often the server asked for a token. */
    int logins() {
        return login.logins();
    }

    FakeTeams teams() {
        return teams;
    }

    @Override
    public void close() {
        teams.close();
        login.close();
    }

    /** Each message of a conversation, or of the threads in it. */
    private List<String> messages(String conversation) {
        return teams.messages().stream()
                .filter(message -> conversation.endsWith("=")
                        ? message.conversation().startsWith(conversation)
                        : message.conversation().equals(conversation))
                .map(message -> message.card().toString())
                .toList();
    }
}
