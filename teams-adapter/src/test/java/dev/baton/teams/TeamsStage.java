package dev.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.ScriptedDesk;
import dev.baton.port.memory.Memory;
import dev.baton.teams.fake.FakeTeams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The adapter on a real port between a fake Teams and a scripted front desk. */
final class TeamsStage implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeTeams teams = FakeTeams.open();
    private final ScriptedDesk desk = new ScriptedDesk();
    private final Memory memory = new Memory();
    private final Server server = new Server(0);
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger activities = new AtomicInteger();
    private final TeamsBot bot;

    TeamsStage() {
        TeamsSettings settings = new TeamsSettings(
                FakeTeams.BOT,
                new TeamsCredential.Secret(FakeTeams.TENANT, "secret"),
                Set.of(FakeTeams.TENANT),
                teams.cloud());
        bot = new TeamsBot(settings, () -> "our-token", memory.people(), memory.transaction());
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(new TeamsDoor(settings, bot, desk, Clock.systemUTC()).servlet()), "/api/messages");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
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
        ObjectNode activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", "f:" + activities.incrementAndGet())
                .put("timestamp", "2026-11-26T09:00:00.1234567Z")
                .put("channelId", "msteams")
                .put("serviceUrl", teams.cloud().service().toString())
                .put("localTimezone", "Europe/Berlin");
        activity.putObject("from")
                .put("id", "29:" + account)
                .put("aadObjectId", account)
                .put("name", account);
        activity.putObject("recipient").put("id", "28:" + FakeTeams.BOT).put("name", "Baton");
        activity.putObject("conversation")
                .put("id", FakeTeams.CHANNEL + ";messageid=m0")
                .put("conversationType", "channel")
                .put("tenantId", FakeTeams.TENANT);
        return activity;
    }

    /** The same, in the person's own chat with the bot. */
    ObjectNode personal(String type, String account) {
        ObjectNode activity = activity(type, account);
        activity.putObject("conversation")
                .put("id", "a:" + account)
                .put("conversationType", "personal")
                .put("tenantId", FakeTeams.TENANT);
        return activity;
    }

    /** Sends it with a good token. */
    HttpResponse<String> sends(JsonNode activity) {
        return sends(activity.toString(), "Bearer " + teams.token().sign(teams.signing()));
    }

    HttpResponse<String> sends(String body, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try {
            return http.send(
                    (authorization.isEmpty() ? request : request.header("Authorization", authorization)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What an invoke is answered with. */
    JsonNode invokes(String name, String account, ObjectNode value) {
        ObjectNode activity = activity("invoke", account).put("name", name);
        activity.set("value", value);
        try {
            return JSON.readTree(sends(activity).body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
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
