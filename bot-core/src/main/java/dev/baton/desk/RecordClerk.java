package dev.baton.desk;

import dev.baton.conversation.Announcements;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.recovery.PhaseLog;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.record.RecordCommand.NoteRecord;
import dev.baton.handoff.recovery.record.RecordCommand.NoteRecorded;
import dev.baton.handoff.recovery.record.RecordCommand.ReportRecordTrouble;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;
import dev.baton.port.Tracker.Comment;
import dev.baton.view.Spoken;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes each change of phase and each acceptance of a recovery handoff into the incident tracking system, once (A9-23, A9-28). */
final class RecordClerk {

    /** The label of these tickets; that of remediation would ask what nobody remediates (A1-11). */
    private static final String LABEL = "recovery-handoff";

    private static final Duration REFUSED = Duration.ofHours(1);

    private final House house;
    private final Casework casework;
    private final Outside outside;

    RecordClerk(House house, Casework casework, Outside outside) {
        this.house = house;
        this.casework = casework;
        this.outside = outside;
    }

    /** Whether something has happened that reaches the incident tracking system, where the organisation has one. */
    static boolean hasToWrite(House house, Handoff before, Handoff after, List<Recorded> recorded) {
        return after.opening().kind() == Kind.RECOVERY
                && !house.organisation().practice().record().isBuiltIn()
                && (before.phase() != after.phase()
                        || recorded.stream().anyMatch(each -> each.event() instanceof AcceptanceGiven));
    }

    /** Writes what is not there yet; why it is not stays visible until it is. */
    Ended write(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        TicketHome home = house.organisation().practice().record();
        if (home.isBuiltIn()) {
            return new Ended.Ran();
        }
        Tracker tracker = outside.tracker(home.tracker()).orElseGet(() -> new MissingTracker(home.tracker()));
        Answer<TicketRef> ticket =
                handoff.recovery().record().ticket().map(Answer::got).orElseGet(() -> file(tracker, home, handoff));
        return ticket instanceof Answer.Got<TicketRef> got
                ? written(filed, tracker, got.value())
                : waits(handoff, ((Answer.Failed<TicketRef>) ticket).failure());
    }

    private Answer<TicketRef> file(Tracker tracker, TicketHome home, Handoff handoff) {
        Answer<TicketRef> filed = tracker.required(home)
                .then(asked -> asked.isEmpty()
                        ? tracker.file(home, order(handoff))
                        : Answer.failed(new PortFailure.Rejected(home.project() + " asks for "
                                + String.join(
                                        ", ",
                                        asked.stream().map(TicketField::name).toList())
                                + ", which Baton does not know.")));
        if (filed instanceof Answer.Got<TicketRef> got) {
            noted(handoff, new NoteRecord(got.value()));
        }
        return filed;
    }

    private Ended written(Filed filed, Tracker tracker, TicketRef ticket) {
        Handoff handoff = filed.setting().handoff();
        Announcements announcements = Announcements.of(handoff);
        long upTo = handoff.recovery().record().upTo();
        int last = 0;
        for (PhaseLog.Entry entry : PhaseLog.entries(handoff.id(), filed.history())) {
            Recorded recorded = entry.recorded();
            if (recorded.version() > upTo) {
                Comment comment = new Comment(
                        key(handoff) + "/" + recorded.version(),
                        entry.words(handoff.participants().commander().zone()) + "\n"
                                + Spoken.words(announcements.line(recorded)));
                if (tracker.comment(ticket, comment) instanceof Answer.Failed<TicketRef> failed) {
                    return waits(handoff, failed.failure());
                }
                last = (int) recorded.version();
            }
        }
        if (last > 0) {
            noted(handoff, new NoteRecorded(last));
        }
        return new Ended.Ran();
    }

    private Ended waits(Handoff handoff, PortFailure failure) {
        noted(handoff, new ReportRecordTrouble(failure.reason()));
        return new Ended.Again(failure.pause(REFUSED));
    }

    private void noted(Handoff handoff, HandoffCommand command) {
        casework.decide(handoff.id(), command);
    }

    private TicketOrder order(Handoff handoff) {
        URI document = house.links().to(handoff.id());
        String link = handoff.opening().incident().link();
        String reference = handoff.opening().incident().reference();
        return new TicketOrder(
                key(handoff),
                "record",
                new TicketOrder.Words(
                        handoff.id() + ": recovery handoff of " + reference,
                        handoff.opening().title() + "\n\nBaton writes each change of phase and each acceptance here."),
                handoff.opening().incident().severity(),
                new TicketOrder.Duty(handoff.participants().commander(), null, LABEL, Map.of()),
                new TicketOrder.Links(link.isEmpty() ? document : URI.create(link), reference, document));
    }

    private static String key(Handoff handoff) {
        return handoff.id() + "/record";
    }
}
