package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.handoff.HandoffId;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;

/**
 * Which places of a handoff let Baton in: one that does no longer is named below the hub cards of the others, and on them
 * until it does again. Each time that a place shuts or opens counts one.
 */
final class Doors {

    private final Office office;
    private final Messenger messenger;

    Doors(Office office, Messenger messenger) {
        this.office = office;
        this.messenger = messenger;
    }

    /** The place does not let Baton in; the key under which somebody is told so, another each time that it shuts. */
    String shut(HandoffId id, Place place, String because) {
        long count = count(id, place);
        long now = isShut(count) ? count : count + 1;
        messenger.note(key(id, place), new MessageRef(place, "door"), now);
        if (now != count) {
            messenger.redraw(id, others(id, place));
        }
        Card card =
                Card.card(id.toString(), new Part.Words(words(place).and(" ").and(because)));
        others(id, place)
                .forEach(other -> messenger
                        .find(Noticeboard.hub(id, other))
                        .ifPresent(hub ->
                                messenger.reply(hub.message(), key(id, place) + ":" + now + ":" + other.key(), card)));
        String told = "outside:" + Noticeboard.hub(id, place);
        return now == 1 ? told : told + ":" + now;
    }

    /** The place let Baton in; whether it had been shut. */
    boolean opened(HandoffId id, Place place, MessageRef hub) {
        long count = count(id, place);
        boolean wasShut = isShut(count);
        if (wasShut) {
            messenger.note(key(id, place), hub, count + 1);
            messenger.redraw(id, others(id, place));
        }
        return wasShut;
    }

    /** A sentence for each other place that is shut. */
    List<Text> othersShut(HandoffId id, Place place) {
        return others(id, place).stream()
                .filter(other -> isShut(count(id, other)))
                .map(Doors::words)
                .toList();
    }

    private List<Place> others(HandoffId id, Place place) {
        return office.transaction().inOne(() -> office.places().of(id)).stream()
                .filter(other -> !other.equals(place))
                .toList();
    }

    private long count(HandoffId id, Place place) {
        return messenger.find(key(id, place)).map(Posted::shows).orElse(0L);
    }

    private static boolean isShut(long count) {
        return count % 2 == 1;
    }

    private static Text words(Place place) {
        return text("").andEmphasis("Another channel of this handoff cannot be written to: "
                + place.platform().words() + ".");
    }

    private static String key(HandoffId id, Place place) {
        return "door:" + id + ":" + place.key();
    }
}
