package dev.baton.port;

import dev.baton.handoff.HandoffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where handoffs live and which messages stand for them; joins the running {@link Transaction}. */
public interface Places {

    /** The places of a handoff, in the order they joined. */
    List<Place> of(HandoffId handoff);

    /** Lets a handoff live in one more place; twice is once. */
    void join(HandoffId handoff, Place place);

    /** Claims the right to post the message of this key; what is known of it comes back. */
    Posting claim(String key, Instant at);

    /** Notes that the message of this key stands there, showing the handoff as of this version. */
    void posted(String key, MessageRef message, long shows);

    /** The message of a key, if it was posted. */
    Optional<Posting.Posted> find(String key);

    /** What is known about a message of some key. */
    sealed interface Posting {

        /** Nobody tried before: post it. */
        record First() implements Posting {}

        /** Somebody tried since then and did not come back: look before posting again. */
        record Unsure(Instant since) implements Posting {}

        /** It stands there, showing the handoff as of this version. */
        record Posted(MessageRef message, long shows) implements Posting {}
    }
}
