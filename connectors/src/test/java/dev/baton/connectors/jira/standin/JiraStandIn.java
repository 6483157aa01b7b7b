package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.baton.connectors.jira.settings.JiraAccess;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.jira.settings.JiraSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A Jira of one flavour on a local port: it remembers everything that it was asked, and fails when told to. */
public final class JiraStandIn implements AutoCloseable {

    /** The token that it accepts. */
    public static final String TOKEN = "a-token-of-the-stand-in";

    /** The secret with which it signs webhooks. */
    public static final String WEBHOOK_SECRET = "a-secret-of-the-stand-in";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final JiraFlavour flavour;
    private final Face face;
    private final Site site;
    private final Trouble trouble = new Trouble();
    private final List<Call> calls = new ArrayList<>();

    private JiraStandIn(HttpServer server, JiraFlavour flavour, InstantSource clock) {
        this.server = server;
        this.flavour = flavour;
        this.face = Face.of(flavour);
        this.site = new Site(clock);
    }

    /** One call: what was asked, with which body, and how it was answered; status 0 where trouble came between. */
    public record Call(String operation, JsonNode body, int status, JsonNode answer) {}

    /** Opens on a free local port. */
    public static JiraStandIn open(JiraFlavour flavour, InstantSource clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            JiraStandIn jira = new JiraStandIn(server, flavour, clock);
            server.createContext("/", jira::answer);
            server.setExecutor(jira.threads);
            server.start();
            return jira;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What {@code JIRA_URL} should say. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What Baton must know to work with it. */
    public JiraSettings settings() {
        String user = flavour == JiraFlavour.CLOUD ? Human.BATON.email() : "";
        return new JiraSettings(
                url(), url(), new JiraAccess(flavour, user, TOKEN), List.of(WEBHOOK_SECRET), JiraPractice.USUAL);
    }

    /** Its projects, people and tickets. */
    public Site site() {
        return site;
    }

    /** What should go wrong. */
    public Trouble trouble() {
        return trouble;
    }

    /** All calls so far. */
    public List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** The calls of one operation so far. */
    public List<Call> calls(String operation) {
        return calls().stream()
                .filter(call -> call.operation().equals(operation))
                .toList();
    }

    /** The calls so far that changed something. */
    public List<Call> changes() {
        return calls().stream()
                .filter(call ->
                        !call.operation().startsWith("GET") && !call.operation().startsWith("POST search"))
                .toList();
    }

    /** What its search is called. */
    public String searchOperation() {
        return flavour == JiraFlavour.CLOUD ? "POST search/jql" : "POST search";
    }

    Face face() {
        return face;
    }

    @Override
    public void close() {
        trouble.over();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked asked = Asked.of(exchange, face.path());
            Optional<Trouble.Kind> kind = trouble.of(asked.operation());
            if (kind.isEmpty()) {
                Wire.send(exchange, work(asked));
                return;
            }
            switch (kind.get()) {
                case DONE_BUT_DOWN -> work(asked);
                case DONE_THEN_DOWN -> {
                    work(asked);
                    trouble.with(Trouble.EVERYTHING, Trouble.Kind.DOWN);
                }
                case DONE_LATE -> {
                    remember(asked, Answered.none());
                    trouble.putOff(() -> work(asked));
                }
                case DONE_BUT_SLOW -> {
                    work(asked);
                    trouble.await();
                }
                case SLOW -> {
                    remember(asked, Answered.none());
                    trouble.await();
                }
                case STALLED -> {
                    remember(asked, Answered.none());
                    Wire.begin(exchange);
                    trouble.await();
                }
                default -> {
                    remember(asked, Answered.none());
                    Wire.fail(exchange, kind.get());
                }
            }
        }
    }

    private Answered work(Asked asked) {
        Answered answer;
        synchronized (site) {
            answer = face.knows(asked.authorization())
                    ? known(asked)
                    : Answered.refused(401, "Client must be authenticated to access this resource.");
        }
        remember(asked, answer);
        return answer;
    }

    private Answered known(Asked asked) {
        IssueWork issues = new IssueWork(site, face);
        AroundWork around = new AroundWork(site, face);
        List<String> path = asked.path();
        String second = path.size() > 1 ? path.get(1) : "";
        return switch (asked.operation()) {
            case "GET myself" -> around.myself();
            case "POST issue" -> issues.create(asked.body());
            case "GET issue/*" -> issues.show(second, asked);
            case "PUT issue/*" -> issues.edit(second, asked.body());
            case "GET issue/createmeta" ->
                path.size() == 4 ? around.types(path.get(2), asked) : around.fields(path.get(2), asked);
            default ->
                asked.method().equals("GET") && path.get(0).equals("project")
                        ? around.project(second)
                        : further(asked, around, issues);
        };
    }

    private Answered further(Asked asked, AroundWork around, IssueWork issues) {
        PartWork parts = new PartWork(site, face);
        String key = asked.path().size() > 1 ? asked.path().get(1) : "";
        boolean cloud = flavour == JiraFlavour.CLOUD;
        return switch (asked.operation()) {
            case "POST search/jql" -> cloud ? face.search(site, asked.body()) : noSuchThing();
            case "POST search" ->
                cloud
                        ? Answered.refused(
                                410, "The requested API has been removed. Please migrate to /rest/api/3/search/jql.")
                        : face.search(site, asked.body());
            case "GET user/assignable/search" -> cloud ? around.people(asked) : noSuchThing();
            case "GET user/search" -> cloud ? noSuchThing() : around.people(asked);
            case "GET issue/*/changelog" -> cloud ? issues.history(key, asked) : noSuchThing();
            case "GET issue/*/remotelink" -> on(key, parts::links);
            case "POST issue/*/remotelink" -> on(key, issue -> parts.link(issue, asked.body()));
            case "GET issue/*/comment" -> on(key, issue -> parts.comments(issue, asked));
            case "POST issue/*/comment" -> on(key, issue -> parts.comment(issue, asked.body()));
            case "GET issue/*/transitions" -> on(key, issue -> parts.transitions(issue, asked));
            case "POST issue/*/transitions" -> on(key, issue -> parts.move(issue, asked.body()));
            default -> noSuchThing();
        };
    }

    private Answered on(String key, Function<StoredIssue, Answered> work) {
        return site.find(key).map(work).orElseGet(Answered::noSuchIssue);
    }

    private static Answered noSuchThing() {
        return Answered.refused(404, "null for uri");
    }

    private void remember(Asked asked, Answered answer) {
        synchronized (calls) {
            calls.add(new Call(asked.operation(), asked.body(), answer.status(), answer.body()));
        }
    }
}
