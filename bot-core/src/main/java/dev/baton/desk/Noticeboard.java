package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.conversation.HubCard;
import dev.baton.conversation.Pages;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.playbook.Setting;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting;
import dev.baton.port.PortFailure;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The hub card of a handoff with its thread, at each place where it lives. */
final class Noticeboard {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration RARELY = Duration.ofHours(1);

    private final Office office;
    private final House house;
    private final Messenger messenger;

    Noticeboard(Office office, House house, Messenger messenger) {
        this.office = office;
        this.house = house;
        this.messenger = messenger;
    }

    /** Draws the hub card as the handoff stands. */
    Ended draw(Setting setting, Place place) {
        HandoffId id = setting.handoff().id();
        String key = hub(id, place);
        Card card = HubCard.of(setting, house.playbook());
        Answer<MessageRef> shown =
                messenger.show(place, key, card, setting.handoff().version());
        if (messenger.reaches(place.platform())
                && messenger.find(key).isEmpty()
                && shown instanceof Answer.Failed<MessageRef> failed
                && failed.failure() instanceof PortFailure.Rejected no) {
            return notLetIn(setting, place, no.reason());
        }
        if (shown instanceof Answer.Got<MessageRef>
                && messenger.find(said(id, place)).isEmpty()) {
            announceSoon(id, place);
        }
        return Messenger.ended(key, shown);
    }

    /** Says in the thread what happened since something was last said there; without a card there is no thread yet. */
    Ended announce(Filed filed, Place place) {
        HandoffId id = filed.setting().handoff().id();
        Optional<Posting.Posted> hub = messenger.find(hub(id, place));
        if (hub.isEmpty()) {
            return new Ended.Ran();
        }
        String pointer = said(id, place);
        long said = messenger.find(pointer).map(Posting.Posted::shows).orElse(0L);
        Announcements announcements = Announcements.of(filed.setting().handoff());
        for (Recorded recorded : filed.history()) {
            if (recorded.version() > said) {
                Card line = Card.card(id.toString(), new Part.Words(announcements.line(recorded)));
                Ended ended = messenger.reply(
                        hub.get().message(), "line:" + id + ":" + recorded.version() + ":" + place.key(), line);
                if (ended instanceof Ended.Again) {
                    return ended;
                }
                messenger.note(pointer, hub.get().message(), recorded.version());
            }
        }
        return new Ended.Ran();
    }

    /** Who opened it is told at once what must be done, and the place is tried ever more rarely until it lets the card in. */
    private Ended notLetIn(Setting setting, Place place, String because) {
        Handoff handoff = setting.handoff();
        if (handoff.phase().isFinal()) {
            return new Ended.Ran();
        }
        String key = hub(handoff.id(), place);
        Ended told = messenger.tell(
                place.platform(), handoff.opening().moment().by(), "outside:" + key, Pages.notShown(setting, because));
        return told instanceof Ended.Again ? told : new Ended.Again(pause(messenger.triedSince(key)));
    }

    /** A quarter of the time for which it was tried already. */
    private Duration pause(Instant since) {
        Duration pause = Duration.between(since, house.now()).dividedBy(4);
        return pause.compareTo(SOON) < 0 ? SOON : pause.compareTo(RARELY) > 0 ? RARELY : pause;
    }

    private void announceSoon(HandoffId id, Place place) {
        office.transaction().inOne(() -> {
            office.agenda().put(new Errand(Errand.Kind.ANNOUNCE, id, place.key()), house.now());
            return id;
        });
    }

    private static String hub(HandoffId id, Place place) {
        return "hub:" + id + ":" + place.key();
    }

    private static String said(HandoffId id, Place place) {
        return "said:" + id + ":" + place.key();
    }
}
