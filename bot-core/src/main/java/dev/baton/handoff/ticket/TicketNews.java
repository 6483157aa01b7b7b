package dev.baton.handoff.ticket;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.ticket.Ticket.Trail;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.handoff.verification.NextDay;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a ticket, read again, means for its item: nothing, progress, a claim, or drift. */
final class TicketNews {

    private final Handoff handoff;
    private final String project;
    private final Progress item;
    private final Asked asked;

    TicketNews(Handoff handoff, String project, Progress item, Asked asked) {
        this.handoff = handoff;
        this.project = project;
        this.item = item;
        this.asked = asked;
    }

    /** A ticket that still stands where an earlier step of ours found it says nothing new. */
    List<HandoffEvent> events(TicketState state) {
        List<HandoffEvent> events = new ArrayList<>();
        String key = state.ticket().key();
        if (item.ticket().filed().filter(known -> known.key().equals(key)).isEmpty()) {
            events.add(new TicketEvent.TicketMoved(project, state.ticket()));
        }
        trail(state.status(), events);
        if (!state.statusSince().isBefore(item.since()) || item.state() == State.TICKETED) {
            progress(state, events);
        }
        if (item.state().isWithEngineering()) {
            drift(drifted(state.deviations()), events);
        }
        return events;
    }

    private void trail(Status status, List<HandoffEvent> events) {
        Trail trail = switch (status) {
            case ENDED_OTHERWISE -> Trail.ENDED_WITHOUT_FIX;
            case GONE -> Trail.GONE;
            default -> Trail.FOLLOWS;
        };
        boolean isOwed = !item.state().isSettled();
        if (isOwed && trail != item.ticket().trail() && item.ticket().trail() != Trail.STUCK) {
            events.add(new TicketEvent.TicketStood(project, trail, ""));
        }
    }

    private void progress(TicketState state, List<HandoffEvent> events) {
        boolean isOwed = item.state().isWithEngineering();
        if (state.status() == Status.DONE && isOwed) {
            Instant claimed = earliest(state.statusSince(), asked.at());
            events.add(new ProgressEvent.WorkDone(project, claimed, NextDay.after(claimed, asked.organisation())));
        } else if (state.status() == Status.IN_PROGRESS && isOwed && item.state() != State.IN_PROGRESS) {
            events.add(new ProgressEvent.WorkStarted(project, ""));
        } else if (isTakenBack(state.status()) && item.state() == State.ENG_DONE) {
            events.add(new ProgressEvent.WorkResumed(project));
        }
    }

    private static boolean isTakenBack(Status status) {
        return status == Status.TO_DO || status == Status.IN_PROGRESS;
    }

    /** While an item has no owner its ticket has nobody to be assigned to. */
    private List<Deviation> drifted(List<Deviation> deviations) {
        return handoff.document().owner(project).isPresent()
                ? deviations
                : deviations.stream()
                        .filter(found -> found.aspect() != Aspect.ASSIGNEE)
                        .toList();
    }

    private void drift(List<Deviation> deviations, List<HandoffEvent> events) {
        Drifts drifts = handoff.followThrough().drifts();
        int number = drifts.next();
        for (Deviation found : deviations) {
            if (drifts.known(project, found.aspect()).isEmpty()) {
                events.add(new TicketEvent.DriftFound(
                        number++, project, new Drift.Difference(found.aspect(), found.found(), found.by())));
            }
        }
        drifts.open().stream()
                .filter(drift -> drift.project().equals(project))
                .filter(drift -> deviations.stream()
                        .noneMatch(found -> found.aspect() == drift.difference().aspect()))
                .forEach(drift -> events.add(new TicketEvent.DriftResolved(drift.number())));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
