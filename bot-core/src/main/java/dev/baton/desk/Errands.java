package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.conversation.HubCard;
import dev.baton.conversation.StepCard;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.clock.LetTimePass;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.port.Errand;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.port.Places.Posting;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Does what was put down for later, from the handoff as it stands when it is done. */
public final class Errands implements Errand.Runner {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Casework casework;
    private final Messenger messenger;
    private final ScopePull scopePull;
    private final TicketClerk tickets;
    private final CheckClerk checks;
    private final WatchClerk watch;

    /** Errands of this office, to these systems outside. */
    public Errands(Office office, House house, Outside outside) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.casework = new Casework(office, house);
        this.messenger = new Messenger(office, house, outside.chats());
        this.scopePull = new ScopePull(office, casework, outside.inventory());
        this.tickets = new TicketClerk(office, house, casework, outside);
        this.checks = new CheckClerk(office, casework, outside.inventory());
        this.watch = new WatchClerk(office, house, casework, outside.inventory());
    }

    @Override
    public Errand.Ended run(Errand errand) {
        return switch (errand.kind()) {
            case DRAW_HUB -> with(errand, filed -> drawHub(filed.setting(), Place.parse(errand.subject())));
            case ANNOUNCE -> with(errand, filed -> announce(filed, Place.parse(errand.subject())));
            case YOUR_TURN -> with(errand, filed -> yourTurn(filed.setting(), errand));
            case TELL -> with(errand, filed -> tell(filed, errand));
            case PULL_SCOPE -> scopePull.run(errand);
            case WAKE -> wake(errand.handoff());
            case FILE_TICKET -> tickets.file(errand);
            case READ_TICKET -> tickets.read(errand);
            case ALIGN_TICKET -> tickets.align(errand);
            case RECONCILE -> tickets.reconcile(errand.handoff());
            case CHECK -> checks.check(errand);
            case SYSTEMIC_CHECK -> watch.look(errand);
        };
    }

    private Errand.Ended with(Errand errand, Function<Filed, Errand.Ended> work) {
        return archive.find(errand.handoff()).map(work).orElseGet(Errand.Ended.Ran::new);
    }

    private Errand.Ended drawHub(Setting setting, Place place) {
        HandoffId id = setting.handoff().id();
        Card card = HubCard.of(setting, house.playbook());
        return messenger.show(place, hubKey(id, place), card, setting.handoff().version());
    }

    private Errand.Ended announce(Filed filed, Place place) {
        HandoffId id = filed.setting().handoff().id();
        Optional<Posting.Posted> hub = messenger.find(hubKey(id, place));
        if (hub.isEmpty()) {
            return new Errand.Ended.Again(SOON);
        }
        String pointer = "said:" + id + ":" + place.key();
        long said = messenger.find(pointer).map(Posting.Posted::shows).orElse(0L);
        Announcements announcements = Announcements.of(filed.setting().handoff());
        for (Recorded recorded : filed.history()) {
            if (recorded.version() > said) {
                Card line = Card.card(id.toString(), new Part.Words(announcements.line(recorded)));
                Errand.Ended ended = messenger.reply(
                        hub.get().message(), "line:" + id + ":" + recorded.version() + ":" + place.key(), line);
                if (ended instanceof Errand.Ended.Again) {
                    return ended;
                }
                office.transaction().inOne(() -> {
                    office.places().posted(pointer, hub.get().message(), recorded.version());
                    return pointer;
                });
            }
        }
        return new Errand.Ended.Ran();
    }

    private Errand.Ended yourTurn(Setting setting, Errand errand) {
        String[] words = errand.subject().split("@", 3);
        Optional<Step> open = house.playbook().open(setting).stream()
                .filter(step -> step.key().equals(words[0]))
                .findFirst();
        Optional<Person> person = open.flatMap(step -> step.asks().people().stream()
                .filter(each -> each.human().equals(words[2]))
                .findFirst());
        if (open.isEmpty() || person.isEmpty() || isSaidByAnother(setting, open.get(), person.get())) {
            return new Errand.Ended.Ran();
        }
        return messenger.tell(
                platform(setting.handoff().id()),
                person.get(),
                errand.key(),
                StepCard.of(setting, open.get(), person.get()));
    }

    /** "Be in the briefing" is not said to somebody who is asked for an answer there anyway. */
    private boolean isSaidByAnother(Setting setting, Step step, Person person) {
        return step.key().startsWith("here.")
                && house.playbook().open(setting).stream()
                        .anyMatch(other ->
                                !other.key().startsWith("here.") && other.asks().concerns(person));
    }

    private Errand.Ended tell(Filed filed, Errand errand) {
        String[] words = errand.subject().split("@", 2);
        Handoff handoff = filed.setting().handoff();
        Optional<Person> person = archive.human(handoff, words[1]);
        Optional<Recorded> recorded = filed.history().stream()
                .filter(each -> String.valueOf(each.version()).equals(words[0]))
                .findFirst();
        if (person.isEmpty() || recorded.isEmpty()) {
            return new Errand.Ended.Ran();
        }
        Card card = Announcements.toOne(filed.setting(), recorded.get());
        return messenger.tell(platform(handoff.id()), person.get(), errand.key(), card);
    }

    private Errand.Ended wake(HandoffId id) {
        casework.decide(id, new LetTimePass());
        return new Errand.Ended.Ran();
    }

    private Platform platform(HandoffId id) {
        return office.transaction()
                .inOne(() -> office.places().of(id).stream()
                        .map(Place::platform)
                        .findFirst()
                        .orElse(Platform.PLAYGROUND));
    }

    private static String hubKey(HandoffId id, Place place) {
        return "hub:" + id + ":" + place.key();
    }
}
