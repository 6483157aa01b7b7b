package dev.baton.server.serving;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.chat.Somebody;
import dev.baton.server.configuration.Configuration;
import dev.baton.slack.fake.Soon;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/** The example's people at their chats, beside the real server on its examples. */
abstract class Town implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("..", "examples");

    /** A server that is asked all the time does nothing else. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final Running server;

    /** A town beside a server that is told this, and runs somewhere. */
    Town(Path data, Map<String, String> told, Function<Map<String, String>, Running> start) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "PORT",
                "0",
                "BATON_DATA",
                data.toString(),
                "BATON_SBOMS",
                EXAMPLES.resolve("sboms").toString(),
                "BATON_CONFIG",
                EXAMPLES.resolve("baton.yaml").toString(),
                "BATON_BASE_URL",
                "https://baton.example.org"));
        variables.putAll(told);
        server = start.apply(variables);
    }

    /** Somebody by the name they go by, at their chat. */
    abstract Somebody the(String name);

    /** Every channel where a handoff is to be seen. */
    abstract List<Board> boards();

    /** What stands in one channel, each message with its words. */
    record Board(List<String> onTop, List<String> inThread) {}

    /** Everybody says hello, so that the server has met them all. */
    void everybodyIsKnown() {
        Resident.ALL
                .keySet()
                .forEach(name -> asked(name + " has been met")
                        .until(() -> the(name).types("help").answer().contains("Baton runs the handoff")));
    }

    /** Rafael opens the example incident under this reference. */
    void opened(String reference) {
        the("rafael")
                .types("open")
                .picks("Incident commander", Resident.fullName("ingrid"))
                .fills("What is handed over?", "Log4j evaluates attacker-controlled lookups")
                .fills("Incident reference", reference)
                .fills("Exploitation", "Known to be exploited")
                .sends();
    }

    /** Asks for their part until it offers this, and takes it. */
    Somebody takes(String name, String label) {
        asked(name + " is offered '" + label + "'").until(() -> isOffered(name, label));
        return the(name).presses(label);
    }

    /** These people come, and confirm whatever is theirs, until somebody is offered this. */
    void confirmUntil(List<String> names, String who, String label) {
        try {
            asked("everything is confirmed")
                    .atMost(Soon.AT_LAST.multipliedBy(3))
                    .until(() -> {
                        if (isOffered(who, label)) {
                            return true;
                        }
                        names.forEach(name -> answer(name, name.equals(who) ? label : "none"));
                        return false;
                    });
        } catch (ConditionTimeoutException stuck) {
            String status = the("ingrid").types("status H-1").answer();
            throw new AssertionError(who + " is never offered '" + label + "'; " + status + " " + lastTold(), stuck);
        }
    }

    private String lastTold() {
        Map<String, String> last = new LinkedHashMap<>();
        Resident.ALL
                .keySet()
                .forEach(name -> the(name).told().stream()
                        .reduce((one, other) -> other)
                        .ifPresent(words -> last.put(name, words)));
        return last.toString();
    }

    private boolean isOffered(String name, String label) {
        return the(name).types("brief H-1").offered().contains(label);
    }

    /** Comes to the briefing, or confirms the section that is open, unless this is offered too. */
    private void answer(String name, String label) {
        Somebody person = the(name);
        List<String> offered = person.types("brief H-1").offered();
        List.of("I am here", "Confirm").stream()
                .filter(offered::contains)
                .filter(reply -> !offered.contains(label))
                .findFirst()
                .ifPresent(person::presses);
    }

    /** Waits until the server gives the answer that is waited for. */
    static ConditionFactory asked(String what) {
        return soon(what).pollInterval(BETWEEN_QUESTIONS);
    }

    /** What the hub card of every channel says in the end. */
    void hubSays(String words) {
        soon("the hub says '" + words + "'")
                .untilAsserted(() -> assertThat(boards())
                        .allSatisfy(board -> assertThat(board.onTop()).anyMatch(message -> message.contains(words))));
    }

    /** How often its thread says this, in the channel where it is said most. */
    long saidInThread(String words) {
        return boards().stream()
                .mapToLong(board -> board.inThread().stream()
                        .filter(message -> message.contains(words))
                        .count())
                .max()
                .orElse(0);
    }

    /** What the thread of every channel says in the end. */
    void threadSays(String words) {
        soon("the thread says '" + words + "'")
                .untilAsserted(() -> assertThat(boards())
                        .allSatisfy(
                                board -> assertThat(board.inThread()).anyMatch(message -> message.contains(words))));
    }

    /** Where the server is. */
    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    /** A server in this process. */
    static Running here(Map<String, String> variables) {
        Configuration configuration = Configuration.read(variables, Example.organisation(), Instant.now());
        assertThat(configuration).isInstanceOf(Configuration.Ready.class);
        Server started = Server.start((Configuration.Ready) configuration);
        return new Running() {
            @Override
            public URI address() {
                return started.address();
            }

            @Override
            public void close() {
                started.close();
            }
        };
    }

    /** A server that runs somewhere. */
    interface Running extends AutoCloseable {

        /** Where it answers. */
        URI address();

        @Override
        void close();
    }
}
