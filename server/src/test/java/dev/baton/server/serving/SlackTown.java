package dev.baton.server.serving;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.Configuration;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SignedHttp;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.slack.fake.Soon;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.awaitility.core.ConditionTimeoutException;

/** The example's people in a Slack of our own, beside the real server on its examples. */
final class SlackTown implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String SECRET = "a-signing-secret-of-the-test-town";

    private final FakeSlack slack = FakeSlack.open();
    private final Map<String, SlackPerson> people = new LinkedHashMap<>();
    private final Running server;

    /** A town beside a server in this process. */
    SlackTown(Path data) {
        this(data, Map.of(), SlackTown::here);
    }

    /** A town beside a server that is told this besides, and runs somewhere. */
    SlackTown(Path data, Map<String, String> besides, Function<Map<String, String>, Running> start) {
        Map<String, String> variables = variables(data);
        variables.putAll(besides);
        server = start.apply(variables);
        SignedHttp road = new SignedHttp(server.address().resolve("/slack/events"), SECRET, Clock.systemUTC());
        member(road, "ingrid", "Ingrid Sørensen", "ingrid.sorensen");
        member(road, "rafael", "Rafael Azevedo", "rafael.azevedo");
        member(road, "noor", "Noor Haddad", "noor.haddad");
        member(road, "jonas", "Jonas Weidemann", "jonas.weidemann");
        member(road, "ayse", "Ayşe Yıldız", "ayse.yildiz");
        member(road, "lukasz", "Łukasz Wróbel", "lukasz.wrobel");
        member(road, "maria", "María Fernanda Ibáñez", "mariafernanda.ibanez");
        member(road, "kwame", "Kwame Boateng", "kwame.boateng");
        member(road, "hiroshi", "田辺 弘", "hiroshi.tanabe");
        member(road, "ananya", "Ananya Raghavan", "ananya.raghavan");
        member(road, "imran", "Imran Qureshi", "imran.qureshi");
        member(road, "harpreet", "Harpreet Kaur", "harpreet.kaur");
    }

    /** Somebody by the name they go by. */
    SlackPerson the(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    FakeSlack slack() {
        return slack;
    }

    /** Everybody says hello, so that the server has met them all. */
    void everybodyIsKnown() {
        people.values()
                .forEach(person -> soon("they have met")
                        .until(() -> person.types("help").answer().contains("Baton runs the handoff")));
    }

    /** Rafael opens the example incident under this reference. */
    void opened(String reference) {
        the("rafael")
                .types("open")
                .picks("Incident commander", the("ingrid"))
                .fills("What is handed over?", "Log4j evaluates attacker-controlled lookups")
                .fills("Incident reference", reference)
                .fills("Exploitation", "Known to be exploited")
                .sends();
    }

    /** Asks for their part until it offers this, and takes it. */
    SlackPerson takes(String name, String label) {
        SlackPerson person = the(name);
        soon(name + " is offered '" + label + "'").until(() -> isOffered(name, label));
        return person.presses(label);
    }

    /** These people come, and confirm whatever is theirs, until somebody is offered this. */
    void confirmUntil(List<String> names, String who, String label) {
        try {
            soon("everything is confirmed").atMost(Soon.AT_LAST.multipliedBy(3)).until(() -> {
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
        people.forEach((name, person) ->
                person.told().stream().reduce((one, other) -> other).ifPresent(words -> last.put(name, words)));
        return last.toString();
    }

    private boolean isOffered(String name, String label) {
        return the(name).types("brief H-1").offered().contains(label);
    }

    /** Comes to the briefing, or confirms the section that is open, unless this is offered too. */
    private void answer(String name, String label) {
        SlackPerson person = the(name);
        List<String> offered = person.types("brief H-1").offered();
        List.of("I am here", "Confirm").stream()
                .filter(offered::contains)
                .filter(reply -> !offered.contains(label))
                .findFirst()
                .ifPresent(person::presses);
    }

    /** What the hub card of the channel says in the end. */
    void hubSays(String words) {
        soon("the hub says '" + words + "'")
                .until(() -> slack.workspace().channel("C0INCIDENT").messages().stream()
                        .filter(message -> !message.has("thread_ts"))
                        .anyMatch(message -> message.toString().contains(words)));
    }

    /** How often its thread says this. */
    long saidInThread(String words) {
        return slack.workspace().channel("C0INCIDENT").messages().stream()
                .filter(message -> message.has("thread_ts"))
                .filter(message -> message.toString().contains(words))
                .count();
    }

    /** What its thread says in the end. */
    void threadSays(String words) {
        soon("the thread says '" + words + "'")
                .until(() -> slack.workspace().channel("C0INCIDENT").messages().stream()
                        .filter(message -> message.has("thread_ts"))
                        .anyMatch(message -> message.toString().contains(words)));
    }

    @Override
    public void close() {
        server.close();
        slack.close();
    }

    private void member(SignedHttp road, String name, String fullName, String address) {
        String id = "U" + name.toUpperCase(java.util.Locale.ROOT);
        slack.workspace().user(id, fullName, address + "@example.org");
        people.put(name, new SlackPerson(slack, road, id));
    }

    private Map<String, String> variables(Path data) {
        return new HashMap<>(Map.of(
                "PORT",
                "0",
                "SLACK_BOT_TOKEN",
                FakeSlack.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_API_URL",
                slack.url().toString(),
                "BATON_DATA",
                data.toString(),
                "BATON_SBOMS",
                EXAMPLES.resolve("sboms").toString(),
                "BATON_CONFIG",
                EXAMPLES.resolve("baton.yaml").toString(),
                "BATON_BASE_URL",
                "https://baton.example.org"));
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

    /** Where the server is. */
    URI address() {
        return server.address();
    }

    /** A server that runs somewhere. */
    interface Running extends AutoCloseable {

        /** Where it answers. */
        URI address();

        @Override
        void close();
    }
}
