package dev.baton.slack.webapi;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.blockkit.SlackMessage;
import dev.baton.view.Card;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The chat port over Slack's Web API. */
public final class SlackChat implements Chat {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final WebApi api;
    private final Mentions mentions;
    private final SentMessages sent;
    private final Map<String, String> directs = new ConcurrentHashMap<>();

    /** Posts by this API; persons are mentioned by the accounts that these mentions find. */
    public SlackChat(WebApi api, Mentions mentions) {
        this.api = api;
        this.mentions = mentions;
        this.sent = new SentMessages(api);
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Answer<MessageRef> post(Place place, Sending sending, Card card) {
        return once(new Spot(place, ""), sending, card);
    }

    @Override
    public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
        return once(new Spot(thread.place(), thread.id()), sending, card);
    }

    @Override
    public Answer<MessageRef> update(MessageRef message, Card card) {
        JsonObject arguments = message(card);
        arguments.addProperty("channel", message.place().channel());
        arguments.addProperty("ts", message.id());
        return api.call(SlackMethod.CHAT_UPDATE, arguments, ChatUpdateResponse.class)
                .answer(done -> message);
    }

    @Override
    public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
        Optional<String> account = mentions.userId(person.id().key()).or(() -> mentions.userId(person.human()));
        if (account.isEmpty()) {
            return Answer.failed(unknown(person));
        }
        return direct(
                account.get(), channel -> post(new Place(Platform.SLACK, tenant(person), channel), sending, card));
    }

    private PortFailure unknown(Person person) {
        return mentions.knowsEverybody()
                ? new PortFailure.Rejected(person.name() + " has no account in Slack that Baton knows.")
                : new PortFailure.Unavailable(SOON, "The member list of this workspace is not read through yet.");
    }

    /** The channel of the app and one person, for which Slack is asked once. */
    private Answer<MessageRef> direct(String account, Function<String, Answer<MessageRef>> saying) {
        String known = directs.get(account);
        if (known != null) {
            return saying.apply(known);
        }
        JsonObject arguments = new JsonObject();
        arguments.addProperty("users", account);
        return api.call(SlackMethod.CONVERSATIONS_OPEN, arguments, ConversationsOpenResponse.class)
                .then(opened -> {
                    String channel = opened.getChannel().getId();
                    directs.put(account, channel);
                    return saying.apply(channel);
                });
    }

    private Answer<MessageRef> once(Spot spot, Sending sending, Card card) {
        if (sending instanceof Sending.Again again) {
            Answer<Optional<MessageRef>> earlier = sent.find(spot, again);
            if (earlier instanceof Answer.Failed<Optional<MessageRef>> failed) {
                return Answer.failed(failed.failure());
            } else if (earlier instanceof Answer.Got<Optional<MessageRef>> got
                    && got.value().isPresent()) {
                return Answer.got(got.value().get());
            }
        }
        return send(spot, sending.key(), card);
    }

    private Answer<MessageRef> send(Spot spot, String key, Card card) {
        JsonObject arguments = message(card);
        arguments.addProperty("channel", spot.place().channel());
        if (!spot.thread().isEmpty()) {
            arguments.addProperty("thread_ts", spot.thread());
        }
        arguments.add("metadata", SentMessages.metadata(key));
        arguments.addProperty("unfurl_links", false);
        arguments.addProperty("unfurl_media", false);
        return api.call(SlackMethod.CHAT_POST_MESSAGE, arguments, ChatPostMessageResponse.class)
                .answer(posted -> new MessageRef(spot.place(), posted.getTs()));
    }

    private JsonObject message(Card card) {
        SlackMessage drawn = SlackMessage.of(card, mentions);
        JsonObject message = new JsonObject();
        message.addProperty("text", drawn.fallback());
        message.add("blocks", SlackJson.GSON.toJsonTree(drawn.blocks()));
        return message;
    }

    private static String tenant(Person person) {
        return person.id().platform() == Platform.SLACK ? person.id().tenant() : "";
    }

    /** Where a message goes: a channel, and in it a thread where there is one. */
    record Spot(Place place, String thread) {}
}
