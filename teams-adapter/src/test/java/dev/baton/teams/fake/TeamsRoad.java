package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The road from Teams to a bot: activities with a token that Teams has signed. */
public final class TeamsRoad {

    private record Pass(String words, Instant until) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeTeams teams;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger activities = new AtomicInteger();
    private final AtomicReference<Pass> passes = new AtomicReference<>(new Pass("", Instant.EPOCH));

    private volatile JsonNode last = MissingNode.getInstance();

    /** The road to the messaging endpoint at this address. */
    public TeamsRoad(FakeTeams teams, URI address) {
        this.teams = teams;
        this.address = address;
    }

    /** An activity as Teams sends it, from this account in the incident's channel. */
    public ObjectNode activity(String type, String account) {
        ObjectNode activity = JsonNodeFactory.instance
                .objectNode()
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
    public ObjectNode personal(String type, String account) {
        ObjectNode activity = activity(type, account);
        activity.putObject("conversation")
                .put("id", "a:" + account)
                .put("conversationType", "personal")
                .put("tenantId", FakeTeams.TENANT);
        return activity;
    }

    /** Teams tells that somebody is no longer in the channel. */
    public void removed(String account) {
        ObjectNode update = activity("conversationUpdate", account);
        update.putArray("membersRemoved").addObject().put("id", "29:" + account).put("aadObjectId", account);
        int status = sends(update).statusCode();
        if (status != 200) {
            throw new AssertionError("the bot answers " + status + " to " + update);
        }
    }

    /** What was sent last by whoever goes this road. */
    public JsonNode last() {
        return last;
    }

    /** What proves for some minutes yet that Teams sends something; as Teams does, one is shown many times. */
    public String authorization() {
        Instant now = Instant.now();
        return passes.updateAndGet(pass -> pass.until().isAfter(now)
                        ? pass
                        : new Pass("Bearer " + teams.token().sign(teams.signing()), now.plusSeconds(60)))
                .words();
    }

    /** Sends it with a good token. */
    public HttpResponse<String> sends(JsonNode activity) {
        last = activity.deepCopy();
        return sends(activity.toString(), authorization());
    }

    /** Sends these words with this authorization, or with none. */
    public HttpResponse<String> sends(String body, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
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
    public JsonNode invokes(ObjectNode activity, String name, ObjectNode value) {
        activity.put("name", name).set("value", value);
        try {
            return JSON.readTree(sends(activity).body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
