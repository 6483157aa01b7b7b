package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.util.List;
import java.util.Optional;

/**
 * Tells one person alone what concerns them in a handoff. Whoever cannot be told, as they block Baton or were never heard,
 * is named below the hub card of every place, once, and on the card itself until they can be told again.
 */
final class Courier {

    private static final long MISSED = 1;
    private static final long REACHED = 0;

    private final Office office;
    private final Archive archive;
    private final Messenger messenger;

    Courier(Office office, Archive archive, Messenger messenger) {
        this.office = office;
        this.archive = archive;
        this.messenger = messenger;
    }

    Ended tell(HandoffId id, Person person, String key, Card card, Noted noted) {
        Answer<MessageRef> told = messenger.told(
                () -> archive.platform(id), person, key, card, noted.and(message -> reached(id, person, message)));
        if (Messenger.isRejected(told)) {
            return missed(
                    id, person, ((Answer.Failed<MessageRef>) told).failure().reason());
        }
        return Messenger.ended(key, told);
    }

    private void reached(HandoffId id, Person person, MessageRef message) {
        if (isMissed(id, person)) {
            messenger.note(key(id, person), message, REACHED);
            messenger.redraw(id, places(id));
        }
    }

    /** Those of these people who could not be told what concerns them. */
    List<Person> missed(Handoff handoff, List<Person> people) {
        return people.stream()
                .distinct()
                .filter(person -> isMissed(handoff.id(), person))
                .toList();
    }

    private boolean isMissed(HandoffId id, Person person) {
        return messenger
                .find(key(id, person))
                .filter(noted -> noted.shows() == MISSED)
                .isPresent();
    }

    private Ended missed(HandoffId id, Person person, String because) {
        Card card = Card.card(
                id.toString(),
                new Part.Words(text("").andEmphasis(person.name() + " could not be told what waits for them. ")
                        .and(because)),
                new Part.Note(text("They see it when they write 'mine' to Baton.")));
        boolean isNew = !isMissed(id, person);
        Ended ended = new Ended.Ran();
        for (Place place : places(id)) {
            Optional<Posted> hub = messenger.find(Noticeboard.hub(id, place));
            Ended said = hub.isEmpty()
                    ? ended
                    : messenger.reply(hub.get().message(), key(id, person) + ":" + place.key(), card);
            hub.ifPresent(there -> messenger.note(key(id, person), there.message(), MISSED));
            ended = said instanceof Ended.Again ? said : ended;
        }
        if (isNew) {
            messenger.redraw(id, places(id));
        }
        return ended;
    }

    private List<Place> places(HandoffId id) {
        return office.transaction().inOne(() -> office.places().of(id));
    }

    private static String key(HandoffId id, Person person) {
        return "untold:" + id + ":" + person.human();
    }
}
