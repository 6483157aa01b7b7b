package dev.baton.desk;

import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.ticket.MirrorCommand.RecordInStep;
import dev.baton.handoff.ticket.MirrorCommand.RecordTask;
import dev.baton.handoff.ticket.MirrorCommand.ReportMirrorTrouble;
import dev.baton.handoff.ticket.MirrorCommand.ReportUncertainTask;
import dev.baton.handoff.ticket.Mirroring;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Mirror;
import dev.baton.port.Mirror.Made;
import dev.baton.port.Mirror.Mirrored;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.Optional;

/**
 * «mirror the tickets with safeguard_create_task so the Safeguard view matches the engineering tracker» (A4-11, A4-12): one
 * task a ticket, told how the ticket stands. That a task is being asked for is noted before it is, so that whoever comes
 * after a crash knows that it may be there.
 */
final class MirrorClerk {

    private static final Duration REFUSED = Duration.ofHours(1);

    private final Office office;
    private final House house;
    private final Casework casework;
    private final Outside outside;
    private final TicketCases cases;

    MirrorClerk(Office office, House house, Casework casework, Outside outside) {
        this.office = office;
        this.house = house;
        this.casework = casework;
        this.outside = outside;
        this.cases = new TicketCases(office, house, outside);
    }

    /** Brings the mirror of an item's ticket to where the ticket is, however often this is tried. */
    Ended mirror(Errand errand) {
        return outside.mirroring()
                .map(mirror -> cases.with(errand, it -> mirror(mirror, it)))
                .orElseGet(Ended.Ran::new);
    }

    private Ended mirror(Mirror mirror, TicketCase it) {
        Optional<TicketRef> ticket = it.item().ticket().filed();
        if (ticket.isEmpty() || it.handoff().phase().isFinal()) {
            return new Ended.Ran();
        }
        Mirroring known = it.item().ticket().mirroring();
        return switch (known.state()) {
            case NONE -> made(mirror, it, ticket.get(), known);
            case UNSURE -> new Ended.Ran();
            case THERE -> kept(mirror, it, ticket.get(), known.task());
        };
    }

    private Ended made(Mirror mirror, TicketCase it, TicketRef ticket, Mirroring known) {
        String mark = "mirror:" + it.order().key() + ":" + known.looks();
        boolean isFirst = office.transaction().inOne(() -> office.deliveries().note(mark, house.now()));
        Answer<Made> answer = mirror.mirror(it.order(), ticket, !isFirst);
        if (answer instanceof Answer.Got<Made> got) {
            return made(it, got.value());
        }
        if (isFirst) {
            forget(mark);
        }
        return delayed(it, ((Answer.Failed<Made>) answer).failure());
    }

    private Ended made(TicketCase it, Made made) {
        if (made instanceof Made.There there) {
            return decided(it, new RecordTask(it.name(), there.task()));
        }
        return decided(it, new ReportUncertainTask(it.name(), ((Made.Unsure) made).because()));
    }

    /** A tracker of which the tool cannot be told is compared by Baton alone (A4-13). */
    private Ended kept(Mirror mirror, TicketCase it, TicketRef ticket, TaskRef task) {
        if (!mirror.follows(ticket.tracker())) {
            return new Ended.Ran();
        }
        Answer<TicketState> state = it.tracker().read(it.home(), ticket, it.order());
        if (state instanceof Answer.Failed<TicketState> unread) {
            return again(unread.failure());
        }
        Answer<TaskRef> told =
                mirror.keepInSync(task, it.order(), new Mirrored(ticket, ((Answer.Got<TicketState>) state).value()));
        return told instanceof Answer.Failed<TaskRef> failed
                ? delayed(it, failed.failure())
                : decided(it, new RecordInStep(it.name()));
    }

    private Ended delayed(TicketCase it, PortFailure failure) {
        decided(it, new ReportMirrorTrouble(it.name(), failure.reason()));
        return again(failure);
    }

    private static Ended again(PortFailure failure) {
        return new Ended.Again(failure.pause(REFUSED));
    }

    private void forget(String mark) {
        office.transaction().inOne(() -> {
            office.deliveries().forget(mark);
            return mark;
        });
    }

    private Ended decided(TicketCase it, HandoffCommand command) {
        casework.decide(it.id(), command);
        return new Ended.Ran();
    }
}
