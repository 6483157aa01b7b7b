package dev.baton.server.playground;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.view.Card;
import java.time.Clock;
import java.util.Optional;

/** The playground as a chat platform: one channel with threads, and everybody's direct messages. */
public final class PlaygroundChat implements Chat {

    /** The one channel's name. */
    public static final String CHANNEL = "incident";

    static final String TENANT = "playground";

    /** The one channel. */
    public static final Place HERE = new Place(Platform.PLAYGROUND, TENANT, CHANNEL);

    private final Messages messages;
    private final Cast cast;
    private final Clock clock;

    public PlaygroundChat(Messages messages, Cast cast, Clock clock) {
        this.messages = messages;
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.PLAYGROUND;
    }

    @Override
    public Answer<MessageRef> post(Place place, Sending sending, Card card) {
        return posted(Message.Spot.in(place.channel()), sending, card);
    }

    @Override
    public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
        return posted(new Message.Spot(thread.place().channel(), Long.parseLong(thread.id())), sending, card);
    }

    @Override
    public Answer<MessageRef> update(MessageRef message, Card card) {
        Optional<Message> changed = messages.update(Long.parseLong(message.id()), card, clock.instant());
        return changed.map(there -> Answer.got(message))
                .orElseGet(() -> Answer.failed(new PortFailure.Rejected("the message is no longer there")));
    }

    @Override
    public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
        return cast.accountOf(person)
                .map(actor -> posted(Message.Spot.in(actor.room()), sending, card))
                .orElseGet(() -> Answer.failed(new PortFailure.Rejected(person.name() + " is not on the playground")));
    }

    private Answer<MessageRef> posted(Message.Spot spot, Sending sending, Card card) {
        Message message = messages.post(spot, sending.key(), Message.BATON, card, clock.instant());
        Place place = new Place(Platform.PLAYGROUND, TENANT, message.spot().room());
        return Answer.got(new MessageRef(place, Long.toString(message.number())));
    }
}
