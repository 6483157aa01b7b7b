package dev.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.ScriptedDesk;
import dev.baton.port.memory.Memory;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.TeamsRoad;
import dev.baton.teams.people.TeamsPeople;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The adapter on a real port between a fake Teams and a scripted front desk. */
final class TeamsStage implements AutoCloseable {

    private final FakeTeams teams = FakeTeams.open();
    private final ScriptedDesk desk = new ScriptedDesk();
    private final Memory memory = new Memory();
    private final Server server = new Server(0);
    private final TeamsBot bot;
    private final TeamsRoad road;

    TeamsStage() {
        this(TeamsClient.TEAMS);
    }

    TeamsStage(TeamsClient client) {
        TeamsSettings settings = new TeamsSettings(
                FakeTeams.BOT,
                new TeamsCredential.Secret(FakeTeams.TENANT, "secret"),
                Set.of(FakeTeams.TENANT),
                teams.cloud(),
                client);
        bot = new TeamsBot(
                settings, () -> "our-token", new TeamsPeople(memory.people(), memory.transaction()), Clock.systemUTC());
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(new TeamsDoor(settings, bot, desk, Clock.systemUTC()).servlet()), "/api/messages");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        road = new TeamsRoad(teams, address());
    }

    FakeTeams teams() {
        return teams;
    }

    ScriptedDesk desk() {
        return desk;
    }

    TeamsBot bot() {
        return bot;
    }

    Memory memory() {
        return memory;
    }

    /** An activity as Teams sends it, from this account in the incident's channel. */
    ObjectNode activity(String type, String account) {
        return road().activity(type, account);
    }

    /** The same, in the person's own chat with the bot. */
    ObjectNode personal(String type, String account) {
        return road().personal(type, account);
    }

    /** Sends it with a good token. */
    HttpResponse<String> sends(JsonNode activity) {
        return road().sends(activity);
    }

    HttpResponse<String> sends(String body, String authorization) {
        return road().sends(body, authorization);
    }

    /** What an invoke is answered with. */
    JsonNode invokes(String name, String account, ObjectNode value) {
        return road().invokes(activity("invoke", account), name, value);
    }

    /** The road to the adapter. */
    TeamsRoad road() {
        return road;
    }

    private URI address() {
        return URI.create(
                "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/api/messages");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        bot.close();
        teams.close();
    }
}
