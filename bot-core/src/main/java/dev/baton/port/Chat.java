package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.view.Card;

/** Saying things where people are; called from errands only, never while a person waits for an acknowledgement. */
public interface Chat {

    /** The platform this adapter speaks to. */
    Platform platform();

    /** Posts a card into a channel; what {@link Sending.Again} finds there is answered, not repeated. */
    Answer<MessageRef> post(Place place, Sending sending, Card card);

    /** Posts a card into the thread of a message, as {@link #post} does. */
    Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card);

    /** Shows another card in place of one already posted. */
    Answer<MessageRef> update(MessageRef message, Card card);

    /** Sends a card to one person alone, as {@link #post} does; refused when this platform does not know them. */
    Answer<MessageRef> tell(Person person, Sending sending, Card card);
}
