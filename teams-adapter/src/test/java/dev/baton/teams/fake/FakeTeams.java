package dev.baton.teams.fake;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.baton.teams.TeamsCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Bot Connector, the roster and the signing keys of one tenant. It keeps Teams' documented limits: a message weighs at
 * most 100 KB, a card is of version 1.5 at most, the ids of its inputs are unique.
 */
public final class FakeTeams implements AutoCloseable {

    /** The tenant. */
    public static final String TENANT = "7c4f0a2e-0000-4000-8000-00000000000a";

    /** The bot's application id. */
    public static final String BOT = "b0a70000-0000-4000-8000-00000000000b";

    /** A channel where the bot is. */
    public static final String CHANNEL = "19:incident@thread.tacv2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final FakeRoster roster = new FakeRoster(TENANT);
    private final FakeConversations conversations = new FakeConversations();
    private final ConnectorCalls calls = new ConnectorCalls();
    private final Map<String, String> shut = new ConcurrentHashMap<>();
    private final AtomicInteger keyReads = new AtomicInteger();
    private final List<Integer> troubles = new CopyOnWriteArrayList<>();
    private final List<Integer> rosterTroubles = new CopyOnWriteArrayList<>();

    private volatile boolean areKeysHidden;

    private FakeTeams(HttpServer server) {
        this.server = server;
        JsonNode published = TeamsKeys.published(); // now: making keys takes longer than whoever asks for them may wait
        server.createContext("/metadata", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> {
            keyReads.incrementAndGet();
            answer(exchange, areKeysHidden ? 503 : 200, published);
        });
        server.createContext("/teams/v3/conversations", this::conversations)
                .getFilters()
                .add(calls);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** A message that stands in a conversation, as it reads now. */
    public record Message(String conversation, String id, JsonNode activity) {

        /** Its card. */
        public JsonNode card() {
            return activity.at("/attachments/0/content");
        }
    }

    /** Teams on a free port. */
    public static FakeTeams open() {
        try {
            return new FakeTeams(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Its addresses. */
    public TeamsCloud cloud() {
        return new TeamsCloud(
                url("/authority/"),
                "scope",
                "https://api.botframework.com",
                url("/metadata"),
                url("/teams/"),
                Set.of());
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Somebody of the tenant, in every conversation. */
    public void member(String account, String name, String email) {
        roster.member(account, name, email);
    }

    /** What a member's roster entry says besides. */
    public void roster(String account, String field, String value) {
        roster.says(account, field, value);
    }

    /** Somebody is in the tenant no more. */
    public void leaves(String account) {
        roster.leaves(account);
    }

    /** Somebody is in the team no more, but still in the tenant. */
    public void leavesTheTeam(String account) {
        roster.leavesTheTeam(account);
    }

    /** Whoever has left is there again. */
    public void returns(String account) {
        roster.returns(account);
    }

    /** The account of whoever is called so. */
    String named(String name) {
        return roster.named(name);
    }

    /** How many pages of rosters were read. */
    public int rosterReads() {
        return roster.pagesRead();
    }

    /** The next pages of rosters are answered with these. */
    public void rosterTroubles(Integer... statuses) {
        rosterTroubles.addAll(List.of(statuses));
    }

    /** The next calls of the connector are answered with these. */
    public void troubles(Integer... statuses) {
        troubles.addAll(List.of(statuses));
    }

    /** From now on nothing may be said in this conversation, for this reason; an empty one lets the bot speak again. */
    public void shuts(String conversation, String code) {
        shut.put(conversation, code);
    }

    /** Each call of the connector is answered so much later from now on. */
    public void answersAfter(Duration pause) {
        calls.slowTo(pause);
    }

    /** No call of the connector is answered until there are so many at once. */
    public void answersTogether(int calls) {
        this.calls.gather(calls);
    }

    /** How often the connector was called. */
    public int calls() {
        return calls.number();
    }

    /** Takes every message as it is from now on, for reading cards takes time that a measurement would count. */
    public void readsNoCards() {
        conversations.takeAll();
    }

    /** Somebody deletes all that stands in this conversation. */
    public void deletes(String conversation) {
        conversations.delete(conversation);
    }

    /** Lets nobody read the keys, or everybody again. */
    public void hideKeys(boolean areHidden) {
        areKeysHidden = areHidden;
    }

    /** All messages, oldest first. */
    public List<Message> messages() {
        return conversations.messages();
    }

    /** What Teams would have refused. */
    public List<String> complaints() {
        return conversations.complaints();
    }

    /** How often the keys were read. */
    public int keyReads() {
        return keyReads.get();
    }

    /** A token as Teams sends it, to be bent. */
    public JWTCreator.Builder token() {
        return JWT.create()
                .withKeyId("k1")
                .withIssuer("https://api.botframework.com")
                .withAudience(BOT)
                .withNotBefore(Instant.now().minusSeconds(60))
                .withExpiresAt(Instant.now().plusSeconds(600))
                .withClaim("serviceurl", url("/teams/").toString());
    }

    /** The key that signs. */
    public Algorithm signing() {
        return TeamsKeys.signing();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void conversations(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getRawPath().split("/", -1);
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean isPage = path.length > 5 && "pagedmembers".equals(path[5]);
        List<Integer> inTheWay = isPage ? rosterTroubles : troubles;
        if (!inTheWay.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", isPage ? "1" : "7");
            answer(exchange, inTheWay.remove(0), JSON.createObjectNode());
        } else if (path.length == 4) {
            opened(exchange, body.at("/members/0/id").asText());
        } else if (isPage) {
            String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
            answer(exchange, 200, roster.page(decoded(path[4]), query));
        } else if ("members".equals(path[5])) {
            answer(exchange, roster.find(decoded(path[4]), decoded(path[6])));
        } else if (isShut(decoded(path[4]))) {
            ObjectNode refusal = JSON.createObjectNode();
            refusal.putObject("error").put("code", shut.get(conversation(decoded(path[4]))));
            answer(exchange, 403, refusal);
        } else if ("PUT".equals(exchange.getRequestMethod())) {
            changed(exchange, decoded(path[4]), decoded(path[6]), body);
        } else {
            said(exchange, decoded(path[4]), body);
        }
    }

    private boolean isShut(String conversation) {
        return !shut.getOrDefault(conversation(conversation), "").isEmpty();
    }

    private static String conversation(String orThread) {
        return orThread.replaceFirst(";messageid=.*$", "");
    }

    private void opened(HttpExchange exchange, String account) throws IOException {
        if (roster.isOfTheTenant(account)) {
            answer(exchange, 201, JSON.createObjectNode().put("id", "a:" + account));
        } else {
            answer(exchange, 400, FakeRoster.nobody());
        }
    }

    /** The entry, or Teams' way to say that there is none. */
    private static void answer(HttpExchange exchange, Optional<ObjectNode> entry) throws IOException {
        answer(exchange, entry.isPresent() ? 200 : 404, entry.orElseGet(FakeRoster::nobody));
    }

    private void said(HttpExchange exchange, String conversation, JsonNode activity) throws IOException {
        Optional<String> id = conversations.say(conversation, activity);
        answer(exchange, id.isPresent() ? 201 : 413, JSON.createObjectNode().put("id", id.orElse("")));
    }

    private void changed(HttpExchange exchange, String conversation, String id, JsonNode activity) throws IOException {
        int status = conversations.change(conversation, id, activity);
        answer(exchange, status, JSON.createObjectNode().put("id", id));
    }

    private JsonNode metadata() {
        return JSON.createObjectNode().put("jwks_uri", url("/keys").toString());
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
