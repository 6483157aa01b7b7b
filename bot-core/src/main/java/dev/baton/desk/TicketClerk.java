package dev.baton.desk;

import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.ticket.TicketCommand;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Errand.Kind;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Keeps tickets and items in step: files what is missing, reads what changed, puts right what should be otherwise. */
final class TicketClerk {

    private static final Duration DAILY = Duration.ofHours(24);
    private static final Duration REFUSED = Duration.ofHours(1);

    private final Office office;
    private final House house;
    private final Casework casework;
    private final Outside outside;
    private final TicketCases cases;

    TicketClerk(Office office, House house, Casework casework, Outside outside) {
        this.office = office;
        this.house = house;
        this.casework = casework;
        this.outside = outside;
        this.cases = new TicketCases(office, house, outside);
    }

    /** Files the ticket of an item, whole, however often this is tried; why it is not there yet stays visible (A4-05). */
    Ended file(Errand errand) {
        return cases.with(errand, this::file);
    }

    private Ended file(TicketCase it) {
        if (it.item().ticket().filed().isPresent() || it.item().state().isSettled()) {
            return new Ended.Ran();
        }
        Answer<List<TicketField>> required = it.tracker().required(it.home());
        if (required instanceof Answer.Failed<List<TicketField>> failed) {
            return waits(it, failed.failure());
        }
        List<TicketField> missing = ((Answer.Got<List<TicketField>>) required)
                .value().stream()
                        .filter(field -> !it.order().duty().fields().containsKey(field.id()))
                        .toList();
        if (!missing.isEmpty()) {
            String asks = it.home().project() + " asks for "
                    + String.join(", ", missing.stream().map(TicketField::name).toList());
            return decided(it, new TicketCommand.ReportTicketTrouble(it.name(), asks, missing));
        }
        Answer<TicketRef> filed = it.tracker().file(it.home(), it.order());
        return filed instanceof Answer.Got<TicketRef> got
                ? decided(it, new TicketCommand.RecordTicket(it.name(), got.value()))
                : waits(it, ((Answer.Failed<TicketRef>) filed).failure());
    }

    private Ended waits(TicketCase it, PortFailure failure) {
        decided(it, new TicketCommand.ReportTicketTrouble(it.name(), failure.reason(), List.of()));
        return new Ended.Again(failure.pause(REFUSED));
    }

    /** Reads a ticket again and lets the handoff decide what it means. */
    Ended read(Errand errand) {
        return cases.with(
                errand,
                it -> it.item().ticket().filed().isEmpty() || it.home().isBuiltIn()
                        ? new Ended.Ran()
                        : told(
                                it.tracker()
                                        .read(
                                                it.home(),
                                                it.item().ticket().filed().orElseThrow(),
                                                it.order()),
                                (TicketState state) -> noted(it, state),
                                reason -> new Ended.Again(REFUSED)));
    }

    /** Whatever moved the ticket, its mirror hears how it stands (A4-12). */
    private Ended noted(TicketCase it, TicketState state) {
        outside.mirroring()
                .filter(mirror -> mirror.follows(it.tracker().name()))
                .ifPresent(mirror -> putDown(new Errand(Kind.MIRROR_TICKET, it.id(), it.name())));
        return decided(it, new TicketCommand.NoteTicket(it.name(), state));
    }

    /** Brings a ticket to where its item stands: closed, reopened with the new date, or as it was ordered. */
    Ended align(Errand errand) {
        return cases.with(
                errand,
                it -> it.item().ticket().filed().isEmpty()
                        ? new Ended.Ran()
                        : told(
                                aligned(it, it.item().ticket().filed().orElseThrow()),
                                ref -> readSoon(it),
                                reason -> decided(it, new TicketCommand.ReportStuckTicket(it.name(), reason))));
    }

    private Answer<TicketRef> aligned(TicketCase it, TicketRef ref) {
        State state = it.item().state();
        if (state.isSettled()) {
            return it.tracker().close(ref, it.comments().closed());
        }
        LocalDate due = it.order().duty().due();
        Answer<TicketRef> stands = state == State.REOPENED && due != null
                ? it.tracker().reopen(ref, it.comments().reopened(), due)
                : Answer.got(ref);
        return stands instanceof Answer.Got<TicketRef> ? it.tracker().mend(ref, it.order()) : stands;
    }

    /** Once a night every ticket of a handoff is read, because webhooks get lost; until nothing is owed any more. */
    Ended reconcile(HandoffId id) {
        return office.transaction()
                .inOne(() -> office.handoffs()
                        .find(id)
                        .filter(handoff -> handoff.phase().isAtWork())
                        .<Ended>map(handoff -> {
                            handoff.work()
                                    .projects(item -> item.ticket().filed().isPresent())
                                    .forEach(project -> office.agenda()
                                            .put(new Errand(Kind.READ_TICKET, id, project), house.now()));
                            return new Ended.Again(DAILY);
                        })
                        .orElseGet(Ended.Ran::new));
    }

    private Ended readSoon(TicketCase it) {
        if (!it.home().isBuiltIn()) {
            putDown(new Errand(Kind.READ_TICKET, it.id(), it.name()));
        }
        return new Ended.Ran();
    }

    private void putDown(Errand errand) {
        office.transaction().inOne(() -> {
            office.agenda().put(errand, house.now());
            return errand;
        });
    }

    private Ended decided(TicketCase it, HandoffCommand command) {
        casework.decide(it.id(), command);
        return new Ended.Ran();
    }

    private static <T> Ended told(Answer<T> answer, Function<T, Ended> got, Function<String, Ended> rejected) {
        if (answer instanceof Answer.Got<T> value) {
            return got.apply(value.value());
        }
        PortFailure failure = ((Answer.Failed<T>) answer).failure();
        return failure instanceof PortFailure.Unavailable unavailable
                ? new Ended.Again(unavailable.retryAfter())
                : rejected.apply(failure.reason());
    }
}
