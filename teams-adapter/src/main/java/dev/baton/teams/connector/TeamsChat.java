package dev.baton.teams.connector;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.teams.people.TeamsPeople;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The chat port over the Bot Connector. Teams lets a bot neither read what it has said nor name a message itself, so a
 * message whose end nobody saw is said again: better twice than never.
 */
public final class TeamsChat implements Chat {

    private final Connector connector;
    private final TeamsPeople people;
    private final Map<PersonId, String> directs = new ConcurrentHashMap<>();

    /** Speaks by this connector to the people of this registry. */
    public TeamsChat(Connector connector, TeamsPeople people) {
        this.connector = connector;
        this.people = people;
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public Answer<MessageRef> post(Place place, Sending sending, Card card) {
        return say(place, place.channel(), AdaptiveCard.of(people.here(card)));
    }

    @Override
    public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
        String root = Threads.root(thread);
        return say(thread.place(), Threads.conversation(thread.place(), root), AdaptiveCard.of(card))
                .then(said -> Answer.got(Threads.reply(said, root)));
    }

    @Override
    public Answer<MessageRef> update(MessageRef message, Card card) {
        Activity shown = Messages.of(drawn(AdaptiveCard.of(people.here(card))));
        String conversation = Threads.conversation(message.place(), Threads.root(message));
        return connector
                .call(teams -> teams.updateActivity(conversation, Threads.own(message), shown))
                .then(done -> Answer.got(message));
    }

    @Override
    public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
        return people.account(person)
                .map(account -> tell(account, AdaptiveCard.of(card)))
                .orElseGet(() -> Answer.failed(new PortFailure.Rejected(
                        person.name() + " has not spoken to Baton in Teams, so it knows no account of theirs.")));
    }

    /** Says a card to one account alone. */
    public Answer<MessageRef> tell(PersonId account, AdaptiveCard card) {
        return direct(account).then(chat -> say(new Place(Platform.TEAMS, account.tenant(), chat), chat, card));
    }

    /** Says a card in a conversation. */
    public Answer<MessageRef> say(Place place, String conversation, AdaptiveCard card) {
        Activity activity = Messages.of(drawn(card));
        return connector
                .call(teams -> teams.sendToConversation(conversation, activity))
                .then(sent -> Answer.got(new MessageRef(place, sent.getId())));
    }

    /** The card as it is sent to where people read it. */
    public AdaptiveCard drawn(AdaptiveCard card) {
        return connector.settings().client().shown(card);
    }

    /** The form as it can be answered where people read it. */
    public AdaptiveCard asked(AdaptiveCard form, Answers filled) {
        return connector.settings().client().asked(form, filled);
    }

    /** Whether people can open a dialog where they read cards. */
    public boolean opensDialogs() {
        return connector.settings().client().opensDialogs();
    }

    /** The chat of the bot and one person, for which Teams is asked once; nothing is said there yet. */
    public Answer<String> direct(PersonId account) {
        return chatWith(account)
                .then(chat -> chat.map(Answer::got)
                        .orElseGet(() -> Answer.failed(new PortFailure.Rejected(Refusals.NOBODY_THERE))));
    }

    /** The same, or none where Teams knows no such account. */
    Answer<Optional<String>> chatWith(PersonId account) {
        String known = directs.get(account);
        if (known != null) {
            return Answer.got(Optional.of(known));
        }
        ConversationParameters wanted = wanted(account);
        return connector.seek(teams -> teams.createConversation(wanted)).then(opened -> {
            opened.ifPresent(chat -> directs.put(account, chat.getId()));
            return Answer.got(opened.map(ConversationResourceResponse::getId));
        });
    }

    private ConversationParameters wanted(PersonId account) {
        ConversationParameters wanted = new ConversationParameters();
        wanted.setBot(new ChannelAccount("28:" + connector.settings().appId()));
        wanted.setMembers(List.of(new ChannelAccount(account.user())));
        wanted.setTenantId(account.tenant());
        ObjectNode channelData = JsonNodeFactory.instance.objectNode();
        channelData.putObject("tenant").put("id", account.tenant());
        wanted.setChannelData(channelData);
        return wanted;
    }
}
