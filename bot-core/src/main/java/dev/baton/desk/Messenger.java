package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.view.Card;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says each thing once: claims a message's key before posting, notes where it stands after, looks before repeating. */
final class Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    /** Of what a message shows: less than any event. */
    private static final long OUTDATED = 0;

    private final Office office;
    private final House house;
    private final Map<Platform, Chat> chats;

    Messenger(Office office, House house, Map<Platform, Chat> chats) {
        this.office = office;
        this.house = house;
        this.chats = Map.copyOf(chats);
    }

    /** Whether this platform is one that can be spoken to. */
    boolean reaches(Platform platform) {
        return chats.containsKey(platform);
    }

    /**
     * Shows a card at a place: posts it the first time, updates it when it shows an older version, and posts it anew where
     * it cannot be updated, as somebody deleted it.
     */
    Answer<MessageRef> show(Place place, String key, Card card, long version, Noted noted) {
        Chat chat = chats.get(place.platform());
        if (chat == null) {
            return unreachable(place.platform());
        }
        return answered(key, version, noted, posting -> {
            if (posting instanceof Posting.Posted posted) {
                return posted.shows() >= version
                        ? Answer.got(posted.message())
                        : updated(chat, posted.message(), Sending.first(key + ":anew:" + version), card);
            }
            return chat.post(place, sending(key, posting), card);
        });
    }

    private static Answer<MessageRef> updated(Chat chat, MessageRef message, Sending anew, Card card) {
        Answer<MessageRef> answer = chat.update(message, card);
        return isRejected(answer) ? chat.post(message.place(), anew, card) : answer;
    }

    /** Says a card once in the thread of a message. */
    Ended reply(MessageRef thread, String key, Card card) {
        return ended(key, replied(thread, key, card, Noted.NOTHING));
    }

    /** The same, and how it went. */
    Answer<MessageRef> replied(MessageRef thread, String key, Card card, Noted noted) {
        Chat chat = chats.get(thread.place().platform());
        return chat == null
                ? unreachable(thread.place().platform())
                : answered(
                        key,
                        1,
                        noted,
                        posting -> posting instanceof Posting.Posted posted
                                ? Answer.got(posted.message())
                                : chat.reply(thread, sending(key, posting), card));
    }

    /** Says a card once to one person: where they were heard last, else on this platform, else on one that knows them. */
    Ended tell(Platform platform, Person person, String key, Card card) {
        return ended(key, told(() -> platform, person, key, card, Noted.NOTHING));
    }

    /** The same, and how it went. */
    Answer<MessageRef> told(Supplier<Platform> platform, Person person, String key, Card card, Noted noted) {
        List<Chat> ways = office.transaction().inOne(() -> ways(platform.get(), person));
        return ways.isEmpty()
                ? Answer.failed(new PortFailure.Rejected("no chat is configured"))
                : answered(
                        key,
                        1,
                        noted,
                        posting -> posting instanceof Posting.Posted posted
                                ? Answer.got(posted.message())
                                : tell(ways, person, sending(key, posting), card));
    }

    private List<Chat> ways(Platform platform, Person person) {
        return Stream.of(
                        office.people().lastHeard(person).stream(),
                        Stream.of(platform),
                        chats.keySet().stream().sorted())
                .flatMap(platforms -> platforms)
                .distinct()
                .map(chats::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first way that is not refused; where all are, what the first said. */
    private static Answer<MessageRef> tell(List<Chat> ways, Person person, Sending sending, Card card) {
        Answer<MessageRef> answer = ways.get(0).tell(person, sending, card);
        for (Chat other : isRejected(answer) ? ways.subList(1, ways.size()) : List.<Chat>of()) {
            Answer<MessageRef> there = other.tell(person, sending, card);
            if (!isRejected(there)) {
                return there;
            }
        }
        return answer;
    }

    /** Whether trying again will not help. */
    static boolean isRejected(Answer<MessageRef> answer) {
        return answer instanceof Answer.Failed<MessageRef> failed && failed.failure() instanceof PortFailure.Rejected;
    }

    /** Shows another card in place of one already posted, and notes what it shows. */
    Ended replace(String key, MessageRef message, Card card, long shows) {
        Chat chat = chats.get(message.place().platform());
        return ended(
                key,
                chat == null
                        ? unreachable(message.place().platform())
                        : answered(key, shows, Noted.NOTHING, posting -> chat.update(message, card)));
    }

    /** Notes that the message of this key stands there. */
    void note(String key, MessageRef message, long shows) {
        office.transaction().inOne(() -> {
            office.places().posted(key, message, shows);
            return key;
        });
    }

    /** Has the hub cards of a handoff drawn anew at these places, as something stands on them that no event tells. */
    void redraw(HandoffId id, List<Place> places) {
        office.transaction().inOne(() -> {
            for (Place place : places) {
                String key = Noticeboard.hub(id, place);
                office.places().find(key).ifPresent(hub -> {
                    office.places().posted(key, hub.message(), OUTDATED);
                    office.agenda().put(new Errand(Errand.Kind.DRAW_HUB, id, place.key()), house.now());
                });
            }
            return id;
        });
    }

    /** Since when the message of this key was tried without being posted; now, when nobody tried. */
    Instant triedSince(String key) {
        Posting posting = office.transaction().inOne(() -> office.places().claim(key, house.now()));
        return posting instanceof Posting.Unsure unsure ? unsure.since() : house.now();
    }

    /** The message of a key, if it was posted. */
    Optional<Posting.Posted> find(String key) {
        return office.transaction().inOne(() -> office.places().find(key));
    }

    private Answer<MessageRef> answered(
            String key, long version, Noted noted, Function<Posting, Answer<MessageRef>> saying) {
        Posting posting = office.transaction().inOne(() -> {
            noted.before().run();
            return office.places().claim(key, house.now());
        });
        Answer<MessageRef> answer = saying.apply(posting);
        if (answer instanceof Answer.Got<MessageRef> got) {
            office.transaction().inOne(() -> {
                note(key, got.value(), version);
                noted.after().accept(got.value());
                return key;
            });
        }
        return answer;
    }

    /** What an answer means for the errand: what was refused is not tried again. */
    static Ended ended(String key, Answer<MessageRef> answer) {
        if (!(answer instanceof Answer.Failed<MessageRef> failed)) {
            return new Ended.Ran();
        }
        PortFailure failure = failed.failure();
        if (failure instanceof PortFailure.Unavailable unavailable) {
            return new Ended.Again(unavailable.retryAfter());
        }
        LOG.warn("{} was not said: {}", key, failure.reason());
        return new Ended.Ran();
    }

    private static Answer<MessageRef> unreachable(Platform platform) {
        return Answer.failed(new PortFailure.Rejected(platform + " is not configured"));
    }

    private static Sending sending(String key, Posting posting) {
        return posting instanceof Posting.Unsure unsure ? new Sending.Again(key, unsure.since()) : Sending.first(key);
    }
}
