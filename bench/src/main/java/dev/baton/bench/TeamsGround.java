package dev.baton.bench;

import dev.baton.teams.fake.FakeLogin;
import dev.baton.teams.fake.FakeTeams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where Teams is measured: the jar that was built, the example organisation, a Teams of our own, an empty folder. */
record TeamsGround(Server server, Path folder, FakeTeams teams, FakeLogin login) implements AutoCloseable {

    static final String PATH = "/api/messages";

    /** Somebody whom baton.yaml names as a commander. */
    static final String COMMANDER = "ingrid";

    /** Prepares a ground in a new folder; what is said there is taken unread, so that reading it costs nobody anything. */
    static TeamsGround prepared(Server server) throws IOException {
        var folder = server.newFolder();
        var teams = FakeTeams.open();
        teams.readsNoCards();
        teams.member(COMMANDER, "Ingrid Sørensen", "ingrid.sorensen@example.org");
        return new TeamsGround(server, folder, teams, FakeLogin.open());
    }

    /** Starts the server as an operator would, with the addresses of Teams in the environment. */
    Child baton(int port) throws IOException {
        var environment = Map.of(
                "PORT", Integer.toString(port),
                "BATON_CONFIG", server.examples().resolve("baton.yaml").toString(),
                "BATON_SBOMS", server.examples().resolve("sboms").toString(),
                "BATON_DATA", folder.resolve("data").toString(),
                "TEAMS_APP_ID", FakeTeams.BOT,
                "TEAMS_APP_TENANT", FakeTeams.TENANT,
                "TEAMS_APP_SECRET", "a-client-secret-of-the-bench",
                "TEAMS_LOGIN_URL", login.url().toString(),
                "TEAMS_METADATA_URL", teams.cloud().metadata().toString(),
                "TEAMS_SERVICE_URL", teams.cloud().service().toString());
        var arguments = new ArrayList<>(login.trustedBy(folder.resolve("login.p12")));
        arguments.addAll(server.started());
        return Child.java(arguments, environment, folder.resolve("baton.log"));
    }

    /** Starts the bare echo. */
    Child bareEcho(int port) throws IOException {
        var arguments = List.of(
                Integer.toString(port), FakeTeams.BOT, teams.cloud().metadata().toString());
        return Child.ours(BareEcho.class, arguments, Map.of(), folder.resolve("echo.log"));
    }

    /** How often the Bot Connector was called. */
    int calls() {
        return teams.calls();
    }

    @Override
    public void close() {
        teams.close();
        login.close();
    }
}
