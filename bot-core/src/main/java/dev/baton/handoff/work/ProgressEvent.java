package dev.baton.handoff.work;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Instant;

/** What happens to a work item while engineering owes it. */
public sealed interface ProgressEvent extends HandoffEvent {

    /** Somebody works on it; {@code by} is the tracker's word for who, empty when it was said here. */
    record WorkStarted(String project, String by) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.in(State.IN_PROGRESS, moment.at()));
        }
    }

    /** Engineering claims that it is done (A5-01); the claim is checked at that moment (A5-06, D-06). */
    record WorkDone(String project, Instant claimedAt, Instant checkDue) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project,
                    moment,
                    item -> item.in(State.ENG_DONE, moment.at()).check(none -> AssetCheck.of(claimedAt, checkDue)));
        }
    }

    /** Engineering took its claim back before the check. */
    record WorkResumed(String project) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project,
                    moment,
                    item -> item.in(State.IN_PROGRESS, moment.at()).check(claim -> AssetCheck.NONE));
        }
    }

    /** Another date holds for an item from now on. */
    record DateSet(String project, DueDate due) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.dueAt(due));
        }
    }

    /** A date has passed and engineering still owes the item (A6-01). */
    record DeadlineMissed(String project, Instant due) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project, moment, item -> item.with(item.lateness().since(due)));
        }
    }

    /** Why the date was missed (A6-01). */
    record MissExplained(String project, Lateness.Cause cause) implements ProgressEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project, moment, item -> item.with(item.lateness().because(cause)));
        }
    }
}
