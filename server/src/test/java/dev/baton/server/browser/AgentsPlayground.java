package dev.baton.server.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Microsoft's Agents Playground, started as a developer does. Its page acts as one person; this acts as each of the six by
 * the calls that the page makes, and sees in the log whatever the bot says to whom.
 */
final class AgentsPlayground implements AutoCloseable {

    static final String CHANNEL = "19:inc-2026-015@thread.tacv2";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SIX_PEOPLE = Path.of("../examples/agents-playground/.m365agentsplayground.yml");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofMillis(400);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<JsonNode> said = new CopyOnWriteArrayList<>();
    private final URI address;
    private final Process process;
    private final WebSocket log;
    private String greeting = "";
    private int seen;

    private AgentsPlayground(URI address, Process process) {
        this.address = address;
        this.process = process;
        until("it answers", () -> answers().equals("pong"));
        log = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://" + address.getAuthority() + "/_ws/log/stream"), new Log())
                .join();
    }

    /** The command, where its place is named in {@code BATON_AGENTS_PLAYGROUND}. */
    static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("BATON_AGENTS_PLAYGROUND")).map(Path::of);
    }

    static AgentsPlayground started(Path command, int port, URI bot, Path directory) throws IOException {
        Files.copy(SIX_PEOPLE, directory.resolve(SIX_PEOPLE.getFileName()));
        String endpoint = bot.resolve("/api/messages").toString();
        Process process = new ProcessBuilder(
                        command.toAbsolutePath().toString(), "-e", endpoint, "-p", "" + port, "-c", "msteams", "--dt")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        return new AgentsPlayground(URI.create("http://localhost:" + port), process);
    }

    URI address() {
        return address;
    }

    /** Somebody presses what has this title on the card that was said last with it, and fills in what it asks. */
    JsonNode presses(String person, String title, Map<String, String> answers) {
        JsonNode card = lastWith(title);
        ObjectNode action = titled(card, title).orElseThrow().deepCopy();
        ObjectNode data = (ObjectNode) action.path("data");
        card.findParents("label").forEach(input -> data.set(input.path("id").asText(), input.path("value")));
        answers.forEach(
                (label, words) -> data.put(input(card, label).path("id").asText(), value(input(card, label), words)));
        int before = said.size();
        JsonNode answer = post("/_conversation/v1/invoke", invoke(person, action));
        if (answer.toString().contains("written to you")) {
            until("it is written to " + person, () -> said.size() > before);
        }
        settles();
        return answer;
    }

    /** Waits until the bot has said what it had to say. */
    private void settles() {
        await().pollDelay(QUIET).pollInterval(QUIET).atMost(PATIENCE).until(() -> {
            int last = seen;
            seen = said.size();
            return seen == last;
        });
    }

    /** Presses until Baton knows the person: the first press of somebody new has them looked up. */
    void comes(String person) {
        await("Baton knows " + person)
                .atMost(PATIENCE)
                .until(() -> !presses(person, "My part", Map.of()).toString().contains("looking you up"));
    }

    /** Opens a form by a button, fills it in and sends it. */
    void fills(String person, String title, String send, Map<String, String> answers) {
        presses(person, title, Map.of());
        JsonNode answer = presses(person, send, answers);
        if (answer.toString().contains("attention")) {
            throw new IllegalStateException(send + ": " + answer);
        }
    }

    /** Asks for one's own part by the card in the channel; whether this can be pressed now. */
    boolean isAsked(String person, String title) {
        int before = said.size();
        presses(person, "My part", Map.of());
        return said.subList(before, said.size()).stream()
                .anyMatch(card -> titled(card, title).isPresent());
    }

    /** What can be pressed on the card that was said last. */
    JsonNode lastWith(String title) {
        until(
                "a card with " + title,
                () -> said.stream().anyMatch(card -> titled(card, title).isPresent()));
        return said.stream()
                .filter(card -> titled(card, title).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private ObjectNode invoke(String person, JsonNode action) {
        ObjectNode invoke = JSON.createObjectNode().put("name", "adaptiveCard/action");
        invoke.putObject("value").set("action", action);
        invoke.putObject("from").put("id", person);
        invoke.putObject("conversation").put("id", CHANNEL + ";messageid=" + greeting);
        return invoke.put("replyToId", greeting);
    }

    /** Installs the bot in the channel, whose greeting is the message under which everything is pressed. */
    AgentsPlayground installs() {
        int before = said.size();
        post("/_debug/conversation/" + CHANNEL + "/installation", JSON.createObjectNode());
        until("a greeting", () -> said.size() > before);
        greeting = said.get(before).path("id").asText();
        return this;
    }

    private static JsonNode input(JsonNode card, String label) {
        return find(card, "label", words -> words.contains(label))
                .orElseThrow(() -> new IllegalStateException(label + ": not asked by " + card));
    }

    private static String value(JsonNode input, String words) {
        return StreamSupport.stream(input.path("choices").spliterator(), false)
                .filter(choice -> choice.path("title").asText().contains(words))
                .map(choice -> choice.path("value").asText())
                .findFirst()
                .orElse(words);
    }

    private static Optional<JsonNode> titled(JsonNode card, String title) {
        return find(card, "title", title::equals);
    }

    private static Optional<JsonNode> find(JsonNode within, String name, Predicate<String> words) {
        if (within.has(name) && words.test(within.path(name).asText())) {
            return Optional.of(within);
        }
        return StreamSupport.stream(within.spliterator(), false)
                .flatMap(each -> find(each, name, words).stream())
                .findFirst();
    }

    private JsonNode post(String path, JsonNode body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String answers() {
        try {
            return http.send(
                            HttpRequest.newBuilder(address.resolve("/_debug/ping"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void until(String what, BooleanSupplier so) {
        await(what).atMost(PATIENCE).until(so::getAsBoolean);
    }

    @Override
    public void close() {
        log.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    /** The page's log panel, in which everything stands that the bot says. */
    private final class Log implements WebSocket.Listener {

        private final StringBuilder words = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            String line = words.append(data).toString();
            if (isLast) {
                note(line);
                words.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(line);
        }

        private void note(String line) {
            try {
                JsonNode entry = JSON.readTree(line).path("log");
                JsonNode content = entry.at("/request/body/attachments/0/content");
                if (content.isObject()) {
                    said.add(((ObjectNode) content)
                            .put("id", entry.at("/response/body/id").asText()));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
