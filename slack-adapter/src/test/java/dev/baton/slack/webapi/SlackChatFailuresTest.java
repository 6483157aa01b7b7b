package dev.baton.slack.webapi;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.port.memory.Memory;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Trouble;
import dev.baton.slack.fake.Workspace;
import dev.baton.slack.people.DirectorySync;
import dev.baton.slack.people.SlackPeople;
import dev.baton.view.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlackChatFailuresTest {

    private static final Place CHANNEL = new Place(Platform.SLACK, Workspace.TEAM, "C1");
    private static final Card CARD = Card.card("H-1");

    private final FakeSlack slack = FakeSlack.open();
    private final Workspace.Channel channel = slack.workspace().channel("C1");
    private final SlackChat chat = chat(FakeSlack.BOT_TOKEN);

    @AfterEach
    void close() {
        slack.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "SERVER_ERROR", "MALFORMED", "REDIRECT"})
    void whatever_happens_to_slack_may_be_tried_again(Trouble.Kind kind) {
        slack.trouble().with("chat.postMessage", kind);
        assertThat(failure(post())).isInstanceOf(PortFailure.Unavailable.class);
    }

    @Test
    void slack_says_how_long_to_wait() {
        slack.trouble().with("chat.postMessage", Trouble.Kind.RATE_LIMITED);
        assertThat(failure(post()))
                .isEqualTo(new PortFailure.Unavailable(Duration.ofSeconds(7), "Slack asks to slow down."));
    }

    @Test
    void a_post_whose_answer_was_lost_is_not_made_twice() {
        slack.trouble().with("chat.postMessage", Trouble.Kind.DONE_BUT_DOWN);
        Instant before = Instant.now();
        assertThat(failure(post())).isInstanceOf(PortFailure.Unavailable.class);
        slack.trouble().over();

        Answer<MessageRef> again = chat.post(CHANNEL, new Sending.Again("key", before), CARD);

        assertThat(again).isInstanceOf(Answer.Got.class);
        assertThat(channel.messages()).hasSize(1);
    }

    @Test
    void nobody_posts_while_it_cannot_be_looked_up_whether_it_is_there() {
        slack.trouble().with("conversations.history", Trouble.Kind.SERVER_ERROR);
        Answer<MessageRef> again = chat.post(CHANNEL, new Sending.Again("key", Instant.now()), CARD);
        assertThat(failure(again)).isInstanceOf(PortFailure.Unavailable.class);
        assertThat(channel.messages()).isEmpty();
    }

    @Test
    void a_channel_without_the_app_says_how_to_invite_it() {
        channel.dismissTheApp();
        assertThat(failure(post()).reason()).contains("/invite @Baton");
        channel.inviteTheApp();
        channel.archive();
        assertThat(failure(post()).reason()).contains("archived");
    }

    @Test
    void a_bad_token_says_which_setting_to_change() {
        PortFailure failure = failure(chat("xoxb-old").post(CHANNEL, Sending.first("key"), CARD));
        assertThat(failure).isInstanceOf(PortFailure.Rejected.class);
        assertThat(failure.reason()).contains("SLACK_BOT_TOKEN");
    }

    @Test
    void who_is_not_known_yet_may_be_told_later_and_who_has_no_account_never() {
        WebApi api = new WebApi(new SlackSettings(FakeSlack.BOT_TOKEN, List.of(), "", slack.url()));
        Memory memory = new Memory();
        SlackPeople people = new SlackPeople(api, memory.people(), memory.transaction());
        SlackChat aware = new SlackChat(api, people);
        assertThat(failure(aware.tell(ANALYST, Sending.first("key"), CARD)))
                .isInstanceOf(PortFailure.Unavailable.class);

        new DirectorySync(api, people, Workspace.TEAM).run();
        assertThat(failure(aware.tell(ANALYST, Sending.first("key"), CARD))).isInstanceOf(PortFailure.Rejected.class);

        slack.workspace().user("U0ANTON", ANALYST.name(), ANALYST.email());
        new DirectorySync(api, people, Workspace.TEAM).run();
        assertThat(aware.tell(ANALYST, Sending.first("key"), CARD)).isInstanceOf(Answer.Got.class);
        assertThat(aware.tell(ANALYST, Sending.first("other"), CARD)).isInstanceOf(Answer.Got.class);
        assertThat(slack.calls("conversations.open")).hasSize(1);
    }

    @Test
    void links_are_never_unfurled() {
        post();
        assertThat(slack.calls("chat.postMessage").get(0).arguments().toString())
                .contains("\"unfurl_links\":false", "\"unfurl_media\":false");
    }

    private Answer<MessageRef> post() {
        return chat.post(CHANNEL, Sending.first("key"), CARD);
    }

    private SlackChat chat(String token) {
        return new SlackChat(new WebApi(new SlackSettings(token, List.of(), "", slack.url())), Mentions.none());
    }
}
