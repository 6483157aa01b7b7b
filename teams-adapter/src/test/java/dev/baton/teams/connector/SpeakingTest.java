package dev.baton.teams.connector;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.aad.msal4j.MsalClientException;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalServiceException;
import dev.baton.desk.Later;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.ChatContract;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.port.memory.Memory;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.people.TeamsPeople;
import dev.baton.view.Card;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpeakingTest implements ChatContract {

    private final FakeTeams teams = FakeTeams.open();
    private final Memory memory = new Memory();
    private final TeamsChat chat = new TeamsChat(
            new Connector(
                    new TeamsSettings(
                            FakeTeams.BOT, new TeamsCredential.None(), Set.of(FakeTeams.TENANT), teams.cloud()),
                    this::token),
            new TeamsPeople(memory.people(), memory.transaction()));

    private volatile Optional<MsalException> withoutToken = Optional.empty();

    @AfterEach
    void close() {
        teams.close();
        assertThat(teams.complaints()).isEmpty();
    }

    @Test
    void what_teams_cannot_do_now_is_tried_again_when_it_says() {
        teams.troubles(429, 503, 412);

        for (int i = 0; i < 3; i++) {
            assertThat(failure(posted())).isEqualTo(new PortFailure.Unavailable(Duration.ofSeconds(7), reason(i)));
        }
        assertThat(posted()).isInstanceOf(Answer.Got.class);
    }

    private static String reason(int call) {
        return "Teams answers " + List.of(429, 503, 412).get(call);
    }

    @Test
    void forty_who_are_told_something_do_not_wait_for_each_other() {
        teams.answersTogether(40);

        try (Later later = new Later(Platform.TEAMS)) {
            IntStream.range(0, 40).forEach(each -> later.once("telling", this::posted));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(teams.messages()).hasSize(40));
        }
    }

    @Test
    void what_teams_will_not_do_is_said_in_words() {
        teams.troubles(403, 404, 413);

        assertThat(failure(posted()).reason()).contains("removed, or blocked");
        assertThat(failure(posted()).reason()).contains("no such conversation");
        assertThat(failure(posted()).reason()).contains("larger");
    }

    @Test
    void teams_own_reason_is_said_in_words() {
        memory.transaction().inOne(() -> {
            memory.people().note(member());
            return "";
        });
        teams.shuts(FakeTeams.CHANNEL, "BotNotInConversationRoster");
        teams.shuts("a:mara", "MessageWritesBlocked");

        assertThat(failure(posted()).reason()).contains("Baton was removed from that team");
        assertThat(failure(chat.tell(member(), Sending.first("k"), Card.card("turn")))
                        .reason())
                .contains("blocked or removed the app");
    }

    @Test
    void a_reply_in_a_channel_is_changed_where_it_stands() {
        MessageRef hub = ((Answer.Got<MessageRef>) posted()).value();
        MessageRef reply = ((Answer.Got<MessageRef>) chat.reply(hub, Sending.first("r"), Card.card("line"))).value();

        assertThat(chat.update(reply, Card.card("another line"))).isEqualTo(Answer.got(reply));
        assertThat(said()).hasSize(2).last().asString().contains("another line");
        assertThat(teams.messages().get(1).conversation()).isEqualTo(FakeTeams.CHANNEL + ";messageid=" + hub.id());
    }

    @Test
    void without_a_token_nothing_is_said_and_what_may_pass_is_tried_again() {
        giving(new MsalClientException("the login does not answer", "unknown"));
        assertThat(failure(posted()))
                .isInstanceOf(PortFailure.Unavailable.class)
                .extracting(PortFailure::reason)
                .asString()
                .contains("gives no token");

        giving(new MsalServiceException("refused", "invalid_client"));
        assertThat(failure(posted()).reason()).contains("gives no token");
        assertThat(teams.messages()).isEmpty();
    }

    private String token() {
        withoutToken.ifPresent(trouble -> {
            throw new CompletionException(trouble);
        });
        return "our-token";
    }

    private void giving(MsalException trouble) {
        withoutToken = Optional.of(trouble);
    }

    @Test
    void one_human_is_found_by_their_address() {
        memory.transaction().inOne(() -> {
            memory.people().note(member());
            return "";
        });
        Person inSlack = new Person(
                new PersonId(Platform.SLACK, "T0", "U0"),
                "Mara",
                "mara@example.com",
                ZoneId.of("Europe/Berlin"),
                Standing.MEMBER);

        assertThat(chat.tell(inSlack, Sending.first("k"), Card.card("turn"))).isInstanceOf(Answer.Got.class);
        assertThat(teams.messages().get(0).conversation()).isEqualTo("a:mara");
    }

    private Answer<MessageRef> posted() {
        return chat.post(channel(), Sending.first("k"), Card.card("hub"));
    }

    @Override
    public boolean canLookBack() {
        return false;
    }

    @Override
    public Chat chat() {
        return chat;
    }

    @Override
    public Place channel() {
        return new Place(Platform.TEAMS, FakeTeams.TENANT, FakeTeams.CHANNEL);
    }

    @Override
    public MessageRef gone() {
        return new MessageRef(channel(), "m999");
    }

    @Override
    public Person member() {
        return new Person(
                new PersonId(Platform.TEAMS, FakeTeams.TENANT, "mara"),
                "Mara",
                "mara@example.com",
                ZoneId.of("Europe/Berlin"),
                Standing.MEMBER);
    }

    @Override
    public List<String> said() {
        return teams.messages().stream()
                .map(message -> message.card().toString())
                .toList();
    }
}
