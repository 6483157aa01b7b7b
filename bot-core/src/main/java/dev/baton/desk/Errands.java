package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.clock.LetTimePass;
import dev.baton.handoff.people.Person;
import dev.baton.port.Errand;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.view.Card;
import java.util.Optional;
import java.util.function.Function;

/** Does what was put down for later, from the handoff as it stands when it is done. */
public final class Errands implements Errand.Runner {

    private final Archive archive;
    private final Casework casework;
    private final Courier courier;
    private final Noticeboard board;
    private final TurnClerk turns;
    private final ScopePull scopePull;
    private final SuggestionClerk suggestions;
    private final TicketClerk tickets;
    private final MirrorClerk mirrors;
    private final CheckClerk checks;
    private final WatchClerk watch;
    private final ReminderClerk reminders;
    private final LeaverClerk leavers;
    private final RecordClerk records;
    private final MonitoringClerk monitoring;
    private final AvailabilityClerk availability;
    private final InvitationClerk invitations;
    private final Librarian librarian;

    /** Errands of this office, to these systems outside. */
    public Errands(Office office, House house, Outside outside) {
        this.archive = new Archive(office, house);
        this.casework = new Casework(office, house);
        Messenger messenger = new Messenger(office, house, outside.chats());
        this.courier = new Courier(office, archive, messenger);
        this.board = new Noticeboard(office, house, messenger, courier);
        this.turns = new TurnClerk(office, house, archive, messenger, courier);
        this.scopePull = new ScopePull(office, casework, outside.inventory());
        this.suggestions = new SuggestionClerk(office, casework, outside);
        this.tickets = new TicketClerk(office, house, casework, outside);
        this.mirrors = new MirrorClerk(office, house, casework, outside);
        this.checks = new CheckClerk(office, casework, outside.inventory());
        this.watch = new WatchClerk(office, house, casework, outside.inventory());
        this.reminders = new ReminderClerk(office, house, messenger, courier);
        this.records = new RecordClerk(house, casework, outside);
        this.monitoring = new MonitoringClerk(casework, outside);
        this.availability = new AvailabilityClerk(casework, outside.reading());
        this.invitations = new InvitationClerk(house, casework, outside);
        this.librarian = new Librarian(house, casework, outside);
        this.leavers = new LeaverClerk(office, house, casework, new RollCall(office, house, outside.directories()));
    }

    @Override
    public Errand.Ended run(Errand errand) {
        return switch (errand.kind()) {
            case DRAW_HUB -> with(errand, filed -> board.draw(filed.setting(), Place.parse(errand.subject())));
            case ANNOUNCE -> with(errand, filed -> board.announce(filed, Place.parse(errand.subject())));
            case YOUR_TURN -> turns.say(errand);
            case TURN_OVER -> turns.close(errand.handoff(), errand.subject());
            case TELL -> with(errand, filed -> tell(filed, errand));
            case PULL_SCOPE -> scopePull.run(errand);
            case SUGGEST_FIXES -> suggestions.ask(errand.handoff());
            case WAKE -> wake(errand.handoff());
            case FILE_TICKET -> tickets.file(errand);
            case READ_TICKET -> tickets.read(errand);
            case ALIGN_TICKET -> tickets.align(errand);
            case MIRROR_TICKET -> mirrors.mirror(errand);
            case RECONCILE -> tickets.reconcile(errand.handoff());
            case CHECK -> checks.check(errand);
            case SYSTEMIC_CHECK -> watch.look(errand);
            case REMIND, ASK_TO_PLAN -> reminders.ofDay(errand);
            case NAME_OVERDUE -> reminders.nameOverdue(errand);
            case OWNER_LEFT -> leavers.left(errand);
            case OWNER_BACK -> leavers.back(errand);
            case CHECK_OWNERS -> leavers.check(errand.handoff());
            case RECORD -> with(errand, records::write);
            case SHARE -> with(errand, librarian::share);
            case INVITE -> with(errand, invitations::send);
            case TRY_INDICATORS -> with(errand, monitoring::tryOut);
            case TRY_LINK -> with(errand, availability::tryLink);
        };
    }

    private Errand.Ended with(Errand errand, Function<Filed, Errand.Ended> work) {
        return archive.find(errand.handoff()).map(work).orElseGet(Errand.Ended.Ran::new);
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
        return courier.tell(handoff.id(), person.get(), errand.key(), card, Noted.NOTHING);
    }

    private Errand.Ended wake(HandoffId id) {
        casework.decide(id, new LetTimePass());
        return new Errand.Ended.Ran();
    }
}
