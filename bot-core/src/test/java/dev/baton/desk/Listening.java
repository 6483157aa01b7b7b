package dev.baton.desk;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.view.Card;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A chat that remembers what was said, and of which places and people can be shut. */
final class Listening implements Chat {

    private final Map<String, Card> shown = new LinkedHashMap<>();
    private final Map<String, Card> direct = new LinkedHashMap<>();
    private final Map<String, List<String>> told = new LinkedHashMap<>();
    private final Map<String, MessageRef> sent = new LinkedHashMap<>();
    private final Set<Place> shut = new HashSet<>();
    private final Set<String> blocking = new HashSet<>();
    private boolean losesAnAnswer;
    private int messages;

    /** What stands in channels, oldest first. */
    Collection<Card> shown() {
        return shown.values();
    }

    /** What was said to somebody alone, as it stands now. */
    List<Card> told(String email) {
        return told.getOrDefault(email, List.of()).stream().map(direct::get).toList();
    }

    void letsIn(Place place, boolean isOpen) {
        boolean unused = isOpen ? shut.remove(place) : shut.add(place);
    }

    /** Somebody blocks the chat, or lets it write to them again. */
    void isBlockedBy(Person person, boolean isBlocked) {
        boolean unused = isBlocked ? blocking.add(person.email()) : blocking.remove(person.email());
    }

    void losesAnAnswer() {
        losesAnAnswer = true;
    }

    /** Somebody deletes everything that stands in channels. */
    void forgets() {
        shown.clear();
    }

    @Override
    public Platform platform() {
        return Platform.PLAYGROUND;
    }

    @Override
    public Answer<MessageRef> post(Place place, Sending sending, Card card) {
        if (shut.contains(place)) {
            return Answer.failed(new PortFailure.Rejected("Type /invite @Baton there."));
        }
        MessageRef earlier = sent.get(sending.key());
        if (sending instanceof Sending.Again && earlier != null) {
            return Answer.got(earlier);
        }
        MessageRef message = new MessageRef(place, "m" + ++messages);
        sent.put(sending.key(), message);
        shown.put(message.id(), card);
        boolean lost = losesAnAnswer;
        losesAnAnswer = false;
        return lost
                ? Answer.failed(new PortFailure.Unavailable(Duration.ofSeconds(5), "No answer came."))
                : Answer.got(message);
    }

    @Override
    public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
        return post(thread.place(), sending, card);
    }

    @Override
    public Answer<MessageRef> update(MessageRef message, Card card) {
        Map<String, Card> among = direct.containsKey(message.id()) ? direct : shown;
        if (shut.contains(message.place()) || !among.containsKey(message.id())) {
            return Answer.failed(new PortFailure.Rejected("It is not there."));
        }
        among.put(message.id(), card);
        return Answer.got(message);
    }

    @Override
    public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
        if (blocking.contains(person.email())) {
            return Answer.failed(new PortFailure.Rejected("They have blocked Baton."));
        }
        String id = "t" + ++messages;
        direct.put(id, card);
        told.computeIfAbsent(person.email(), email -> new ArrayList<>()).add(id);
        return Answer.got(new MessageRef(Playhouse.CHANNEL, id));
    }
}
