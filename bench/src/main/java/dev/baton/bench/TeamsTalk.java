package dev.baton.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.TeamsPerson;
import dev.baton.teams.fake.TeamsRoad;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What people in Teams do again and again: they ask for help in their own chats with the bot, and press on a card. */
final class TeamsTalk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What only somebody is told whom the server has met. */
    private static final String KNOWN = "Baton runs the handoff";

    private final FakeTeams teams;
    private final TeamsRoad road;
    private final List<String> people;
    private final AtomicInteger number = new AtomicInteger();

    /** So many people get an account. */
    TeamsTalk(FakeTeams teams, int people) {
        this.teams = teams;
        this.road = new TeamsRoad(teams, teams.cloud().service());
        this.people =
                IntStream.range(0, people).mapToObj(each -> "person-" + each).toList();
        this.people.forEach(account -> teams.member(account, "Person " + account, account + "@example.org"));
    }

    /** The commander opens a handoff by its form and presses a button on its card; that press, to be done again. */
    ObjectNode rehearsed(URI server) {
        var way = new TeamsRoad(teams, server.resolve(TeamsGround.PATH));
        var commander = new TeamsPerson(teams, way, TeamsGround.COMMANDER);
        await("the server knows the commander")
                .atMost(PATIENCE)
                .until(() -> commander.types("help").answer().contains(KNOWN));
        commander
                .types("open")
                .fills("What is handed over?", "Log4Shell in payments")
                .fills("Incident reference", "INC-1")
                .sends();
        commander.presses("My part");
        return way.last().deepCopy();
    }

    /** The same press once more. */
    TeamsPress pressed(ObjectNode rehearsed) {
        return numbered("press", rehearsed.deepCopy());
    }

    /** The commander's first word. */
    TeamsPress hello() {
        return asked(TeamsGround.COMMANDER);
    }

    /** One after the other asks. */
    TeamsPress asked() {
        return asked(people.get(number.get() % people.size()));
    }

    /** Everybody asks. */
    List<TeamsPress> allAsk() {
        return people.stream().map(this::asked).toList();
    }

    private TeamsPress asked(String account) {
        return numbered("help", road.personal("message", account).put("text", "help"));
    }

    /** The conversations in which everybody is answered. */
    List<String> chats() {
        return people.stream().map("a:"::concat).toList();
    }

    /** Nothing was said yet. */
    void forget() {
        chats().forEach(teams::deletes);
    }

    private TeamsPress numbered(String what, ObjectNode activity) {
        var name = String.format(Locale.ROOT, "%s-%06d", what, number.incrementAndGet());
        return new TeamsPress(name, activity.put("id", "f:" + name), road.authorization());
    }
}
