package dev.baton.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import com.slack.api.model.view.View;
import dev.baton.desk.Later;
import dev.baton.desk.Outcome;
import dev.baton.desk.Told;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.blockkit.SlackMessage;
import dev.baton.slack.blockkit.SlackView;
import dev.baton.slack.people.SlackPeople;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.slack.webapi.WebApi;
import dev.baton.slack.webapi.WebReply;
import dev.baton.view.Card;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said to one person after the acknowledgement, by calling Slack. */
final class Aside {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    /** A trigger is good for three seconds, of which our own answer took some. */
    private static final Duration TRIGGER = Duration.ofMillis(2800);

    private final WebApi api;
    private final SlackPeople people;
    private final Later later;

    Aside(WebApi api, SlackPeople people, Later later) {
        this.api = api;
        this.people = people;
        this.later = later;
    }

    /** Tells the person, in the channel where they asked or, where Slack does not let us, directly. */
    void tell(Origin origin, List<Card> cards) {
        later.untilDone("telling " + origin.by().user(), new Telling(origin, cards)::run);
    }

    /** Opens a form for the person; when Slack does not, they are told. */
    void open(Origin origin, Outcome.Fill fill) {
        later.once("opening a form for " + origin.by().user(), () -> {
            Opened opened = new Opened(fill.action(), origin.channel(), origin.thread());
            View view = SlackView.form(fill.form(), opened.metadata(), people);
            if (!show(SlackMethod.VIEWS_OPEN, origin, view)) {
                tell(origin, Told.sentence(Told.FORM_DID_NOT_OPEN));
            }
        });
    }

    /** Shows a view to a person who is not in a channel. */
    void show(SlackMethod method, Origin origin, java.util.function.Supplier<View> view) {
        later.once("showing a view to " + origin.by().user(), () -> show(method, origin, view.get()));
    }

    /** Looks the person up, and then does this. */
    void meet(Origin origin, java.util.function.Consumer<Boolean> then) {
        later.once("looking up " + origin.by().user(), () -> {
            WebReply<UsersInfoResponse> met = people.meet(origin.by());
            boolean known = met instanceof WebReply.Did<UsersInfoResponse>;
            if (!known) {
                LOG.warn("Slack account {} cannot be looked up: {}", origin.by().user(), met.outcome());
            }
            then.accept(known);
        });
    }

    /** An answer of one message or more; where Slack stops it, it goes on. */
    private final class Telling {

        private final Origin origin;
        private final List<Card> cards;
        private int told;

        Telling(Origin origin, List<Card> cards) {
            this.origin = origin;
            this.cards = cards;
        }

        Optional<Duration> run() {
            List<SlackMessage> messages = SlackMessage.inTurn(cards, people);
            Optional<Duration> pause = Optional.empty();
            while (told < messages.size() && pause.isEmpty()) {
                pause = told(origin, messages.get(told));
                told += pause.isEmpty() ? 1 : 0;
            }
            return pause;
        }
    }

    private Optional<Duration> told(Origin origin, SlackMessage message) {
        WebReply<?> reply = origin.responseUrl().isEmpty() ? ephemeral(origin, message) : response(origin, message);
        if (reply instanceof WebReply.Refused<?>) {
            LOG.info("{} is told directly, for their channel: {}", origin.by().user(), reply.outcome());
            reply = directly(origin, message);
        }
        if (reply instanceof WebReply.Lost<?> lost) {
            return Optional.of(lost.retryAfter());
        } else if (reply instanceof WebReply.Refused<?>) {
            LOG.warn("{} could not be told: {}", origin.by().user(), reply.outcome());
        }
        return Optional.empty();
    }

    private WebReply<String> response(Origin origin, SlackMessage message) {
        JsonObject body = body(message);
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        if (!origin.thread().isEmpty()) {
            body.addProperty("thread_ts", origin.thread());
        }
        return api.respond(URI.create(origin.responseUrl()), body);
    }

    private WebReply<ChatPostEphemeralResponse> ephemeral(Origin origin, SlackMessage message) {
        JsonObject body = body(message);
        body.addProperty("channel", origin.channel());
        body.addProperty("user", origin.by().user());
        if (!origin.thread().isEmpty()) {
            body.addProperty("thread_ts", origin.thread());
        }
        return api.call(SlackMethod.CHAT_POST_EPHEMERAL, body, ChatPostEphemeralResponse.class);
    }

    /** Where the app is not in the channel, or may not speak there, it still may to the person. */
    private WebReply<?> directly(Origin origin, SlackMessage message) {
        JsonObject who = new JsonObject();
        who.addProperty("users", origin.by().user());
        WebReply<ConversationsOpenResponse> opened =
                api.call(SlackMethod.CONVERSATIONS_OPEN, who, ConversationsOpenResponse.class);
        if (!(opened instanceof WebReply.Did<ConversationsOpenResponse> room)) {
            return opened;
        }
        JsonObject body = body(message);
        body.addProperty("channel", room.response().getChannel().getId());
        return api.call(SlackMethod.CHAT_POST_MESSAGE, body, ChatPostMessageResponse.class);
    }

    static JsonObject body(SlackMessage message) {
        JsonObject body = new JsonObject();
        body.addProperty("text", message.fallback());
        body.add("blocks", SlackJson.GSON.toJsonTree(message.blocks()));
        return body;
    }

    private boolean show(SlackMethod method, Origin origin, View view) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("trigger_id", origin.trigger());
        arguments.add("view", SlackJson.GSON.toJsonTree(view));
        WebReply<?> reply = method == SlackMethod.VIEWS_PUSH
                ? api.call(method, arguments, ViewsPushResponse.class, TRIGGER)
                : api.call(method, arguments, ViewsOpenResponse.class, TRIGGER);
        if (!(reply instanceof WebReply.Did<?>)) {
            LOG.warn("A view did not open for {}: {}", origin.by().user(), reply.outcome());
        }
        return reply instanceof WebReply.Did<?>;
    }
}
