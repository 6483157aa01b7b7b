package dev.baton.server.playground.page;

import static dev.baton.view.Text.text;

import dev.baton.desk.Outcome;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Cast;
import dev.baton.server.playground.Messages;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.PlaygroundClock;
import dev.baton.server.playground.Suggestions;
import dev.baton.server.playground.Visits;
import dev.baton.server.web.WebServer;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A playground on its port, before a desk that says what it is told to say; somebody visits it over HTTP, as a browser does. */
abstract class OnAPlayground {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String NASTY = "<script>alert(1)</script> <!channel> *x* \u202Ertl 👩🏽‍🚒";
    private static final String SEAL = "the-seal";

    final ScriptedDesk desk = new ScriptedDesk();
    final QuietBackstage backstage = new QuietBackstage(desk);
    final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    @TempDir
    Path folder;

    Playground playground;
    WebServer server;
    String me;

    @BeforeEach
    void start() {
        Organisation organisation = ExampleOrganisation.organisation();
        playground = new Playground(
                organisation,
                new Cast(organisation),
                Messages.keptIn(folder.resolve("messages")),
                new Visits(desk),
                PlaygroundClock.keptIn(folder.resolve("clock"), Clock.fixed(NOW, ZoneOffset.UTC)),
                backstage,
                new Suggestions(List.of(
                        new Suggestions.Suggestion("what-happened", "impact", "", "Everything stood still."),
                        new Suggestions.Suggestion("another-form", "impact", "", "This belongs elsewhere."))));
        me = playground.cast().everyone().get(0).user();
        Templates templates = new Templates();
        Rehearsals rehearsals = new One(playground);
        server = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.answer(List.of(
                new WebServer.Mounted("", new StartServlet(rehearsals, SEAL)),
                new WebServer.Mounted("/as/*", new PersonServlet(rehearsals, templates, SEAL)),
                new WebServer.Mounted("/time", new TimeServlet(rehearsals, SEAL)),
                new WebServer.Mounted("/wire/*", new WireServlet(rehearsals, templates, SEAL))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    String openForm() throws Exception {
        Form<String> form = Form.form("What happened", Field.sentence("impact", "What was the impact?"));
        desk.next = new Outcome.Fill("H-1/summary", form.intro(new Part.Words(text("Two sentences."))));
        return post("/as/" + me + "/press", Map.of("action", "H-1/summary")).body();
    }

    String anybodyElse() {
        return playground.cast().everyone().get(1).user();
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> said) throws Exception {
        StringBuilder body = new StringBuilder("seal=" + SEAL);
        said.forEach((name, words) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(words, StandardCharsets.UTF_8)));
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private record One(Playground now) implements Rehearsals {
        @Override
        public void startOver() {
            throw new UnsupportedOperationException("these pages are not reset");
        }
    }
}
