package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.view.Card;

/** Saying things where people are; called from errands only, never while a person waits for an acknowledgement. */
public interface Chat {

    /** The platform this adapter speaks to. */
    Platform platform();

    /** Posts a card into a channel; the key is unique, and a post whose key is already there is found, not repeated. */
    Answer<MessageRef> post(Place place, String key, Card card);

    /** Posts a card into the thread of a message; keyed like {@link #post}. */
    Answer<MessageRef> reply(MessageRef thread, String key, Card card);

    /** Shows another card in place of one already posted. */
    Answer<MessageRef> update(MessageRef message, Card card);

    /** Sends a card to one person alone, keyed like {@link #post}; refused when this platform does not know them. */
    Answer<MessageRef> tell(Person person, String key, Card card);
}
