package dev.baton.scenario.stage;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.view.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chat that keeps what is said in memory, each message under its key. */
public final class Wall implements Chat {

    private final Place place;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private boolean isClosed;

    /** A chat with this one channel. */
    public Wall(Place place) {
        this.place = place;
    }

    /** Everything said, in the order in which it was said first. */
    public List<Card> cards() {
        return List.copyOf(cards.values());
    }

    /** Everything said under keys that begin so, in the order in which it was said first. */
    public List<Card> said(String prefix) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The keys of everything said, in the order in which it was said first. */
    public List<String> keys() {
        return List.copyOf(cards.keySet());
    }

    /** From now on nobody can post in the channel. */
    public void closes() {
        isClosed = true;
    }

    @Override
    public Platform platform() {
        return place.platform();
    }

    @Override
    public Answer<MessageRef> post(Place where, Sending sending, Card card) {
        return isClosed
                ? Answer.failed(new PortFailure.Rejected("Baton is not in the channel."))
                : said(sending.key(), card);
    }

    @Override
    public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
        return said(sending.key(), card);
    }

    @Override
    public Answer<MessageRef> update(MessageRef message, Card card) {
        return said(message.id(), card);
    }

    @Override
    public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
        return said(sending.key(), card);
    }

    private Answer<MessageRef> said(String key, Card card) {
        cards.put(key, card);
        return Answer.got(new MessageRef(place, key));
    }
}
