package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.aad.msal4j.MsalServiceException;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Place;
import dev.baton.port.Sending;
import dev.baton.port.memory.Memory;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.people.TeamsPeople;
import dev.baton.view.Card;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the bot knows of how it stands, before anybody asks. */
class TeamsHealthTest {

    private final FakeTeams teams = FakeTeams.open();
    private final Memory memory = new Memory();
    private volatile boolean isRegistered = true;
    private final TeamsBot bot = new TeamsBot(
            new TeamsSettings(
                    FakeTeams.BOT,
                    new TeamsCredential.Secret(FakeTeams.TENANT, "secret"),
                    Set.of(FakeTeams.TENANT),
                    teams.cloud()),
            this::token,
            new TeamsPeople(memory.people(), memory.transaction()),
            Clock.systemUTC());

    private String token() {
        if (!isRegistered) {
            throw new CompletionException(new MsalServiceException("no such application", "invalid_client"));
        }
        return "our-token";
    }

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void it_is_ready_when_the_keys_are_read_and_a_token_is_given_and_asking_for_it_asks_nobody() {
        assertThat(bot.health().isReady()).isFalse();
        assertThat(bot.health().sentence()).contains("have not been read yet");
        assertThat(teams.keyReads()).isZero();

        started();

        assertThat(bot.health().isReady()).isTrue();
        assertThat(bot.health().sentence()).isEqualTo("2 keys of Microsoft are read. Microsoft gives a token.");
        assertThat(teams.keyReads()).isEqualTo(1);
    }

    @Test
    void it_is_not_without_keys_or_without_a_token_and_says_which() {
        teams.hideKeys(true);
        isRegistered = false;

        started();

        assertThat(bot.health().isReady()).isFalse();
        assertThat(bot.health().sentence())
                .contains("keys cannot be read from http", "gives no token (invalid_client)");
    }

    @Test
    void a_call_that_fails_is_told_until_one_is_answered_and_a_token_that_is_not_accepted_lets_nothing_be_said() {
        started();

        teams.troubles(503);
        says();
        assertThat(bot.health().isReady()).isTrue();
        assertThat(bot.health().sentence()).endsWith("The last call failed: Teams answers 503.");

        teams.troubles(401);
        says();
        assertThat(bot.health().isReady()).isFalse();
        assertThat(bot.health().sentence()).contains("does not accept the bot's token");

        says();
        assertThat(bot.health().isReady()).isTrue();
    }

    private void started() {
        String before = bot.health().sentence();
        bot.start();
        Awaitility.await().until(() -> !bot.health().sentence().equals(before));
    }

    private void says() {
        Place channel = new Place(Platform.TEAMS, FakeTeams.TENANT, FakeTeams.CHANNEL);
        assertThat(bot.chat().post(channel, Sending.first("k"), Card.card("hub")))
                .isNotNull();
    }
}
