package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.ScriptedDesk.Changed;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.teams.fake.FakeTeams;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in a conversation is followed: whoever comes, goes or changes there. */
class RosterTest {

    private final TeamsStage stage = new TeamsStage();

    @BeforeEach
    void three_are_there() {
        stage.teams().member("ann", "Ann", "ann@example.com");
        stage.teams().member("bob", "Bob", "bob@example.com");
        stage.teams().member("cem", "Cem", "cem@example.com");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoever_is_in_the_channel_is_known_as_soon_as_one_of_them_is_heard_and_its_roster_is_read_once() {
        stage.teams().rosterTroubles(429);

        hears("list");
        await().until(() -> known("cem").isPresent());
        hears("list");
        hears("mine");

        assertThat(known("bob").orElseThrow().email()).isEqualTo("bob@example.com");
        assertThat(stage.teams().rosterReads()).as("two pages").isEqualTo(2);
        assertThat(stage.desk().changed()).isEmpty();
    }

    @Test
    void whoever_is_added_is_known_and_whoever_is_removed_and_found_nowhere_has_left() {
        hears("list");
        await().until(() -> known("cem").isPresent());
        stage.teams().member("dia", "Dia", "dia@example.com");

        changes("membersAdded", "dia");
        await().until(() -> known("dia").isPresent());

        stage.teams().leaves("bob");
        stage.teams().leavesTheTeam("cem");
        changes("membersRemoved", "cem", "bob", "stranger");

        await().until(() -> !stage.desk().changed().isEmpty());
        assertThat(stage.desk().changed())
                .singleElement()
                .extracting(Changed::account)
                .extracting(account -> account.id().user(), Person::email, Person::standing)
                .containsExactly("bob", "bob@example.com", Standing.DEACTIVATED);
    }

    @Test
    void whoever_is_heard_after_all_is_back() {
        hears("list");
        await().until(() -> known("bob").isPresent());
        stage.teams().leaves("bob");
        changes("membersRemoved", "bob");
        await().until(() -> !stage.desk().changed().isEmpty());
        note(stage.desk().changed().get(0).account());

        stage.teams().returns("bob");
        hears("list");

        await().until(() -> stage.desk().changed().size() > 1);
        assertThat(stage.desk().changed().get(1).account().standing()).isEqualTo(Standing.MEMBER);
    }

    private void hears(String words) {
        stage.sends(stage.activity("message", "ann").put("text", words));
    }

    private void changes(String how, String... accounts) {
        ObjectNode update = stage.activity("conversationUpdate", "ann");
        ArrayNode listed = update.putArray(how);
        for (String account : accounts) {
            listed.addObject().put("id", "29:" + account).put("aadObjectId", account);
        }
        assertThat(stage.sends(update).statusCode()).isEqualTo(200);
    }

    /** What the front desk would do with the news, which here is scripted. */
    private void note(Person account) {
        stage.memory().transaction().inOne(() -> {
            stage.memory().people().note(account);
            return account;
        });
    }

    private Optional<Person> known(String account) {
        return stage.memory()
                .transaction()
                .inOne(() -> stage.memory().people().find(new PersonId(Platform.TEAMS, FakeTeams.TENANT, account)));
    }
}
