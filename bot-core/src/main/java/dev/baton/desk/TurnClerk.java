package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.conversation.StepCard;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.view.Card;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells people that it is their turn, each turn once, and when it is over says so in its place, without the buttons. */
final class TurnClerk {

    /** Of what a message shows: that the turn is over. */
    private static final long OVER = 0;

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Messenger messenger;
    private final Courier courier;

    /** A turn that is over, and where it was told: what its message says instead. */
    private record Over(String key, Posted told, Card card) {}

    TurnClerk(Office office, House house, Archive archive, Messenger messenger, Courier courier) {
        this.office = office;
        this.house = house;
        this.archive = archive;
        this.messenger = messenger;
        this.courier = courier;
    }

    /** Says it if it still is so; a turn that ended before or meanwhile is closed. */
    Ended say(Errand errand) {
        String[] words = errand.subject().split("@", 3);
        if (words[0].equals(Turn.MANY)) {
            return sayMany(errand, words[2]);
        }
        String whose = words[0] + "@" + words[2];
        Ended closed = close(errand.handoff(), whose);
        Optional<Filed> filed = archive.find(errand.handoff());
        Optional<Turn> turn =
                filed.flatMap(each -> open(each.setting(), whose)).filter(each -> !isSaidByAnother(filed, each));
        if (closed instanceof Ended.Again || turn.isEmpty()) {
            return closed;
        }
        Person person = turn.get().person();
        Card card = StepCard.of(filed.orElseThrow().setting(), turn.get().step(), person);
        Noted pointed = Noted.after(
                message -> messenger.note(pointer(errand.handoff(), whose), message, Long.parseLong(words[1])));
        Ended told = courier.tell(errand.handoff(), person, errand.key(), card, pointed);
        return told instanceof Ended.Again ? told : close(errand.handoff(), whose);
    }

    /** Many turns of one person at once are one message, which lists what still is. */
    private Ended sayMany(Errand errand, String human) {
        Optional<Filed> filed = archive.find(errand.handoff());
        List<Turn> open = filed.stream()
                .flatMap(each -> turns(each.setting()))
                .filter(turn -> turn.person().human().equals(human))
                .toList();
        if (open.isEmpty()) {
            return new Ended.Ran();
        }
        Person person = open.get(0).person();
        Card card = StepCard.many(
                filed.orElseThrow().setting(), open.stream().map(Turn::step).toList(), person);
        return courier.tell(errand.handoff(), person, errand.key(), card, Noted.NOTHING);
    }

    /** Lets the message of a turn that is over say what ended it; a turn that still is, or was never said, is left alone. */
    Ended close(HandoffId id, String whose) {
        return office.transaction()
                .inOne(() -> messenger.find(pointer(id, whose)).flatMap(told -> over(id, whose, told.shows())))
                .map(over -> messenger.replace(over.key(), over.told().message(), over.card(), OVER))
                .orElseGet(Ended.Ran::new);
    }

    private Optional<Over> over(HandoffId id, String whose, long told) {
        String key = new Errand(Errand.Kind.YOUR_TURN, id, whose.replaceFirst("@", "@" + told + "@")).key();
        return messenger
                .find(key)
                .filter(posted -> posted.shows() != OVER)
                .flatMap(posted -> archive.find(id)
                        .flatMap(filed -> ending(filed, whose, told))
                        .map(card -> new Over(key, posted, card)));
    }

    /** What ended the turn that was told at this version, by the history since. */
    private Optional<Card> ending(Filed filed, String whose, long told) {
        List<Recorded> history = filed.history();
        if (history.size() == told) {
            return Optional.empty();
        }
        Handoff handoff = Handoff.unopened(filed.setting().handoff().id());
        Optional<Turn> turn = Optional.empty();
        long first = told;
        for (Recorded recorded : history) {
            handoff = handoff.after(recorded);
            if (recorded.version() == told) {
                turn = open(archive.setting(handoff), whose);
            } else if (recorded.version() > told && isLastOfItsMoment(history, recorded)) {
                if (turn.isPresent() && !isStill(handoff, turn.get())) {
                    return Optional.of(card(filed, turn.get(), history.get((int) first)));
                }
                first = recorded.version();
            }
        }
        return Optional.empty();
    }

    private static Card card(Filed filed, Turn turn, Recorded ending) {
        Handoff handoff = filed.setting().handoff();
        return StepCard.over(
                filed.setting(),
                turn.step(),
                Announcements.of(handoff).line(ending),
                ending.moment().at());
    }

    /** Commands are written whole, so what stands between two events of one moment was never anybody's turn. */
    private static boolean isLastOfItsMoment(List<Recorded> history, Recorded recorded) {
        return recorded.version() == history.size()
                || !history.get((int) recorded.version()).moment().equals(recorded.moment());
    }

    private boolean isStill(Handoff handoff, Turn turn) {
        return open(archive.setting(handoff), turn.whose())
                .filter(each -> each.known().equals(turn.known()))
                .isPresent();
    }

    private Optional<Turn> open(Setting setting, String whose) {
        return house.playbook()
                .step(setting, whose.substring(0, whose.indexOf('@')))
                .filter(Step::isOpen)
                .flatMap(step ->
                        Turn.of(step).filter(turn -> turn.whose().equals(whose)).findFirst());
    }

    private Stream<Turn> turns(Setting setting) {
        return house.playbook().open(setting).stream().flatMap(Turn::of);
    }

    /** "Be in the briefing" is not said to somebody who is asked for an answer there anyway. */
    private boolean isSaidByAnother(Optional<Filed> filed, Turn turn) {
        return turn.step().key().startsWith("here.")
                && filed.stream()
                        .flatMap(each -> turns(each.setting()))
                        .anyMatch(other -> !other.step().key().startsWith("here.")
                                && other.person().isSameHumanAs(turn.person()));
    }

    private static String pointer(HandoffId id, String whose) {
        return "turn:" + id + ":" + whose;
    }
}
