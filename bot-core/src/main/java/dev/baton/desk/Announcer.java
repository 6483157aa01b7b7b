package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.util.List;

/**
 * Says in the thread below a hub card what has happened since it last spoke there: each line once, and what has come
 * together in one message. How far a message goes is noted before it is said, so that a second try says the same.
 */
final class Announcer {

    private static final int LINES_A_MESSAGE = 10;

    private final Messenger messenger;

    Announcer(Messenger messenger) {
        this.messenger = messenger;
    }

    /** Whether anything was ever said there. */
    boolean hasSpoken(HandoffId id, Place place) {
        return messenger.find(said(id, place)).isPresent();
    }

    Ended announce(Filed filed, Place place, MessageRef hub) {
        HandoffId id = filed.setting().handoff().id();
        Announcements announcements = Announcements.of(filed.setting().handoff());
        long after = upTo(said(id, place));
        while (after < filed.history().size()) {
            long end = end(filed, place, hub, after);
            Card lines = lines(id, announcements, filed.history().subList((int) after, (int) end));
            Ended ended = messenger.reply(hub, "line:" + id + ":" + end + ":" + place.key(), lines);
            if (ended instanceof Ended.Again) {
                return ended;
            }
            messenger.note(said(id, place), hub, end);
            after = end;
        }
        return new Ended.Ran();
    }

    private long end(Filed filed, Place place, MessageRef hub, long after) {
        String saying = "saying:" + filed.setting().handoff().id() + ":" + place.key();
        long begun = upTo(saying);
        if (begun > after) {
            return begun;
        }
        long end = Math.min(after + LINES_A_MESSAGE, filed.history().size());
        messenger.note(saying, hub, end);
        return end;
    }

    private static Card lines(HandoffId id, Announcements announcements, List<Recorded> recorded) {
        return Card.card(
                id.toString(),
                recorded.stream()
                        .map(each -> new Part.Words(announcements.line(each)))
                        .toArray(Part[]::new));
    }

    private long upTo(String pointer) {
        return messenger.find(pointer).map(Posting.Posted::shows).orElse(0L);
    }

    private static String said(HandoffId id, Place place) {
        return "said:" + id + ":" + place.key();
    }
}
