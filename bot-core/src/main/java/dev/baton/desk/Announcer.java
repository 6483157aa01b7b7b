package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.util.List;

/**
 * Says in the thread below a hub card what has happened since it last spoke there: each line once, and what has come
 * together in one message. How far a message goes is noted before it is said, so that a second try says the same. What the
 * thread refuses is said when it lets something in again, unless it then lets in only what came later.
 */
final class Announcer {

    private static final int LINES_A_MESSAGE = 10;

    private final Office office;
    private final Messenger messenger;

    /** How far was spoken, and how far the message goes that was begun last. */
    private record Progress(long said, long begun) {

        long end(int history) {
            long most = Math.min(said + LINES_A_MESSAGE, history);
            return begun > said && begun < most ? begun : most;
        }
    }

    Announcer(Office office, Messenger messenger) {
        this.office = office;
        this.messenger = messenger;
    }

    /** Whether anything was ever said there. */
    boolean hasSpoken(HandoffId id, Place place) {
        return messenger.find(said(id, place)).isPresent();
    }

    Ended announce(Filed filed, Place place, MessageRef hub) {
        HandoffId id = filed.setting().handoff().id();
        Announcements announcements = Announcements.of(filed.setting().handoff());
        Progress progress =
                office.transaction().inOne(() -> new Progress(upTo(said(id, place)), upTo(saying(id, place))));
        while (progress.said() < filed.history().size()) {
            long end = progress.end(filed.history().size());
            Card lines = lines(id, announcements, filed.history().subList((int) progress.said(), (int) end));
            Noted noted = new Noted(
                    () -> messenger.note(saying(id, place), hub, end),
                    said -> messenger.note(said(id, place), hub, end));
            String key = "line:" + id + ":" + end + ":" + place.key();
            Answer<MessageRef> answer = messenger.replied(hub, key, lines, noted);
            if (Messenger.ended(key, answer) instanceof Ended.Again again) {
                return again;
            }
            progress = new Progress(end, end);
        }
        return new Ended.Ran();
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

    private static String saying(HandoffId id, Place place) {
        return "saying:" + id + ":" + place.key();
    }
}
