package dev.baton.handoff.verification;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.WorkItem.State;

/** What happens to the check of a claim that an item is done. */
public sealed interface CheckEvent extends HandoffEvent {

    /** The check is due, or somebody asked for it; the inventory is asked. */
    record CheckBegan(String project) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.in(State.VERIFYING, moment.at()));
        }
    }

    /** «If the finding is gone, the ticket closes» (A5-07). */
    record CheckPassed(String project, Evidence evidence) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project, moment, item -> item.in(State.CLOSED, moment.at()).check(check -> check.found(evidence)));
        }
    }

    /** «the ticket reopens with a comment explaining why» and «gets the next planning cycle» (A5-08, A5-09). */
    record CheckFailed(String project, Evidence evidence, DueDate due) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project,
                    moment,
                    item -> item.in(State.REOPENED, moment.at())
                            .check(check -> AssetCheck.NONE.found(evidence))
                            .dueAt(due));
        }
    }

    /** The look could not tell: unknown never passes (A2-29); it is tried again. */
    record CheckUndecided(String project, Evidence evidence) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.check(check -> check.found(evidence)));
        }
    }

    /** A day after it was due the claim is still not decided (A6-05). */
    record VerificationOverdue(String project) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.check(AssetCheck::late));
        }
    }

    /** The verifier says what was seen by hand; a second person has to attest it. */
    record EvidenceGiven(String project, String words) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project, moment, item -> item.check(check -> check.testified(new Testimony(moment, words))));
        }
    }

    /** A second person does not attest what was seen by hand. */
    record EvidenceDoubted(String project, String because) implements CheckEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.check(check -> check.testified(Testimony.NONE)));
        }
    }
}
