package dev.baton.desk;

import dev.baton.conversation.HubCard;
import dev.baton.conversation.Pages;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.time.Duration;
import java.util.List;

/** The hub card of a handoff with its thread, at each place where it lives. */
final class Noticeboard {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration RARELY = Duration.ofHours(1);

    private final Office office;
    private final House house;
    private final Messenger messenger;
    private final Announcer announcer;
    private final Doors doors;
    private final Troubles troubles;

    Noticeboard(Office office, House house, Messenger messenger, Courier courier) {
        this.office = office;
        this.house = house;
        this.messenger = messenger;
        this.announcer = new Announcer(office, messenger);
        this.doors = new Doors(office, messenger);
        this.troubles = new Troubles(house, courier, doors);
    }

    /** Draws the hub card as the handoff stands. */
    Ended draw(Setting setting, Place place) {
        HandoffId id = setting.handoff().id();
        String key = hub(id, place);
        List<Text> troubled = office.transaction().inOne(() -> troubles.at(place, setting));
        Card card = HubCard.of(setting, house.playbook(), troubled);
        Answer<MessageRef> shown = messenger.show(
                place, key, card, setting.handoff().version(), Noted.after(hub -> stands(id, place, hub)));
        if (messenger.reaches(place.platform())
                && shown instanceof Answer.Failed<MessageRef> failed
                && failed.failure() instanceof PortFailure.Rejected no) {
            return notLetIn(setting, place, no.reason());
        }
        return Messenger.ended(key, shown);
    }

    private void stands(HandoffId id, Place place, MessageRef hub) {
        if (doors.opened(id, place, hub) || !announcer.hasSpoken(id, place)) {
            office.agenda().put(new Errand(Errand.Kind.ANNOUNCE, id, place.key()), house.now());
        }
    }

    /** Says in the thread what happened since something was last said there; without a card there is no thread yet. */
    Ended announce(Filed filed, Place place) {
        return messenger
                .find(hub(filed.setting().handoff().id(), place))
                .map(hub -> announcer.announce(filed, place, hub.message()))
                .orElseGet(Ended.Ran::new);
    }

    /** Who opened it is told at once what must be done, and the place is tried ever more rarely until it lets the card in. */
    private Ended notLetIn(Setting setting, Place place, String because) {
        Handoff handoff = setting.handoff();
        if (handoff.phase().isFinal()) {
            return new Ended.Ran();
        }
        String key = hub(handoff.id(), place);
        Person opener = handoff.opening().moment().by();
        Card card = Pages.notShown(setting, because);
        Ended told = messenger.tell(place.platform(), opener, doors.shut(handoff.id(), place, because), card);
        return told instanceof Ended.Again ? told : new Ended.Again(pause(key));
    }

    /** A quarter of the time for which it was tried already; rarely where it was let in before. */
    private Duration pause(String key) {
        if (messenger.find(key).isPresent()) {
            return RARELY;
        }
        Duration pause =
                Duration.between(messenger.triedSince(key), house.now()).dividedBy(4);
        return pause.compareTo(SOON) < 0 ? SOON : pause.compareTo(RARELY) > 0 ? RARELY : pause;
    }

    /** The key of a hub card. */
    static String hub(HandoffId id, Place place) {
        return "hub:" + id + ":" + place.key();
    }
}
