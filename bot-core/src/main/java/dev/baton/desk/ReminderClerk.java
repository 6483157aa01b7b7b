package dev.baton.desk;

import dev.baton.conversation.ReminderCards;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.view.Card;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what was put down as a message of the day, as things stand when it is said: what is settled meanwhile is not said any more. */
final class ReminderClerk {

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Messenger messenger;
    private final Courier courier;

    ReminderClerk(Office office, House house, Messenger messenger, Courier courier) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.messenger = messenger;
        this.courier = courier;
    }

    /** One message for one person, of all handoffs; whichever of them is first says it, the others find it said. */
    Ended ofDay(Errand errand) {
        DayMessage message = DayMessage.of(errand);
        String[] words = errand.subject().split("@", 2);
        String key = message.key(LocalDate.parse(words[0]), words[1]);
        List<Setting> all = saying(message, words[1]);
        Optional<Person> person = all.stream()
                .flatMap(setting -> archive.human(setting.handoff(), words[1]).stream())
                .findFirst();
        Optional<Card> card = person.flatMap(reader -> message.card().apply(reader, all));
        if (card.isEmpty() || messenger.find(key).isPresent()) {
            return new Ended.Ran();
        }
        HandoffId first = first(all);
        if (!first.equals(errand.handoff())) {
            Errand same = new Errand(errand.kind(), first, errand.subject());
            return office.transaction().inOne(() -> {
                office.agenda().put(same, house.now());
                return new Ended.Ran();
            });
        }
        return courier.tell(first, person.get(), key, card.get(), Noted.NOTHING);
    }

    /** Every overdue verification, in the channel itself. */
    Ended nameOverdue(Errand errand) {
        String[] words = errand.subject().split("@", 2);
        Place place = Place.parse(words[1]);
        String key = "overdue:" + errand.handoff() + ":" + errand.subject();
        Optional<Setting> setting = archive.find(errand.handoff()).map(Filed::setting);
        return setting.flatMap(ReminderCards::overdue)
                .map(card -> named(setting.get().handoff(), place, key, card))
                .orElseGet(Ended.Ran::new);
    }

    /** Where the channel does not let it in, the commander reads it alone, with the reason: it is not for nobody. */
    private Ended named(Handoff handoff, Place place, String key, Card card) {
        Answer<MessageRef> shown = messenger.show(place, key, card, 1, Noted.NOTHING);
        return shown instanceof Answer.Failed<MessageRef> failed
                        && failed.failure() instanceof PortFailure.Rejected no
                        && messenger.find(key).isEmpty()
                ? messenger.tell(
                        place.platform(),
                        handoff.participants().at(Participants.commanderSeat()).orElseThrow(),
                        "outside:" + key,
                        ReminderCards.inPlaceOf(card, no.reason()))
                : Messenger.ended(key, shown);
    }

    /** The handoffs of which this message says something to this human; however many concern them, one is held at a time. */
    private List<Setting> saying(DayMessage message, String human) {
        return archive.concerning(human)
                .filter(setting -> archive.human(setting.handoff(), human)
                        .flatMap(person -> message.card().apply(person, List.of(setting)))
                        .isPresent())
                .toList();
    }

    private static HandoffId first(List<Setting> all) {
        return all.stream()
                .map(Setting::handoff)
                .map(Handoff::id)
                .min(Comparator.comparing(HandoffId::number))
                .orElseThrow();
    }
}
