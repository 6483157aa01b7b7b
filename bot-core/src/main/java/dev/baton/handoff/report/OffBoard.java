package dev.baton.handoff.report;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * «Separate backlogs are how remediation work gets deprioritized invisibly» (A4-03): an item that is still owed and whose
 * ticket is not where its team works, with what was found and what came of it.
 */
public record OffBoard(Handoff handoff, String project, TicketRef ticket, Drift drift) {

    /** All of them in a handoff, in the order of its scope. */
    public static List<OffBoard> in(Handoff handoff) {
        return handoff.phase().isAtWork()
                ? handoff.scope().projects().stream()
                        .flatMap(project -> of(handoff, project.name()).stream())
                        .toList()
                : List.of();
    }

    private static Optional<OffBoard> of(Handoff handoff, String project) {
        Stream<TicketRef> owed = handoff
                .work()
                .item(project)
                .filter(item -> !item.state().isSettled())
                .map(Progress::ticket)
                .flatMap(ticket -> ticket.filed())
                .stream();
        Optional<Drift> known = handoff.followThrough().drifts().known(project, Aspect.PROJECT);
        return owed.flatMap(ticket -> known.stream().map(drift -> new OffBoard(handoff, project, ticket, drift)))
                .findFirst();
    }
}
