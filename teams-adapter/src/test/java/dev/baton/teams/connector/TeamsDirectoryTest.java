package dev.baton.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import dev.baton.port.Directory;
import dev.baton.port.DirectoryContract;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.memory.Memory;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.people.TeamsPeople;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsDirectoryTest implements DirectoryContract {

    private static final String MARA = "mara";

    private final FakeTeams teams = FakeTeams.open();
    private final Memory memory = new Memory();
    private final Connector connector = new Connector(
            new TeamsSettings(FakeTeams.BOT, new TeamsCredential.None(), Set.of(FakeTeams.TENANT), teams.cloud()),
            () -> "our-token");
    private final TeamsDirectory directory = new TeamsDirectory(
            new TeamsChat(connector, new TeamsPeople(memory.people(), memory.transaction())), new Roster(connector));

    @BeforeEach
    void mara_is_a_member() {
        teams.member(MARA, present().name(), present().email());
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void whoever_has_left_the_team_alone_is_found_in_their_chat_with_the_bot() {
        teams.leavesTheTeam(MARA);

        assertThat(directory.look(present(), places())).isEqualTo(Answer.got(present()));
    }

    @Test
    void whoever_stands_in_no_roster_and_whose_chat_cannot_be_opened_has_left() {
        teams.troubles(404, 403);
        assertThat(directory.look(present(), places()))
                .as("a conversation that is not there tells nothing of its members")
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(PortFailure.Rejected.class));

        teams.leaves(MARA);
        assertThat(looked(present()).standing()).isEqualTo(Standing.DEACTIVATED);
    }

    @Test
    void what_a_roster_says_now_is_told() {
        teams.roster(MARA, "userRole", "guest");

        assertThat(looked(present()))
                .extracting(Person::standing, Person::email, Person::zone)
                .containsExactly(Standing.GUEST, "", present().zone());
    }

    @Test
    void who_is_asked_too_often_says_when_to_ask_again() {
        teams.troubles(429);

        assertThat(directory.look(present(), places()))
                .isEqualTo(Answer.failed(new PortFailure.Unavailable(Duration.ofSeconds(7), "Teams answers 429")));
    }

    @Test
    void a_roster_is_read_page_by_page() {
        List.of("noor", "tala").forEach(name -> teams.member(name, name, name + "@example.com"));
        Roster roster = new Roster(connector);
        Place channel = places().get(0);

        Roster.Page first = page(roster, channel, "");
        Roster.Page second = page(roster, channel, first.next());

        assertThat(first.members()).extracting(person -> person.id().user()).containsExactly(MARA, "noor");
        assertThat(second.members()).extracting(Person::email).containsExactly("tala@example.com");
        assertThat(second.next()).isEmpty();
    }

    private static Roster.Page page(Roster roster, Place channel, String from) {
        return ((Answer.Got<Roster.Page>) roster.page(channel, from, ZoneId.of("Europe/Berlin"))).value();
    }

    private Person looked(Person account) {
        return ((Answer.Got<Person>) directory.look(account, places())).value();
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place(Platform.TEAMS, FakeTeams.TENANT, FakeTeams.CHANNEL));
    }

    @Override
    public Person present() {
        return new Person(
                new PersonId(Platform.TEAMS, FakeTeams.TENANT, MARA),
                "Mara",
                "mara@example.com",
                ZoneId.of("Europe/Berlin"),
                Standing.MEMBER);
    }

    @Override
    public void leaves(Person account) {
        teams.leaves(account.id().user());
    }

    @Override
    public void goesDown() {
        teams.troubles(503, 503);
    }
}
