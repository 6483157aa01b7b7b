package dev.baton.handoff.document;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.people.Person;

/** What happens to the handoff document. */
public sealed interface DocumentEvent extends HandoffEvent {

    /** The two sentences were written. */
    record SummaryWritten(Summary summary) implements DocumentEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.edited(moment).document(document -> document.with(summary));
        }
    }

    /** The recommended fixes were written. */
    record PlanWritten(Plan plan) implements DocumentEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.edited(moment).document(document -> document.with(plan));
        }
    }

    /** A lead proposed another fix for a project, which takes the place of the recommended one (A2-15). */
    record AlternativeProposed(String project, String fix, String because) implements DocumentEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Plan.Entry entry = new Plan.Entry(project, fix, because);
            return handoff.document(
                    document -> document.edited().with(document.plan().with(entry)));
        }
    }

    /** A verifier was named, and what they will want to see. */
    record VerificationPlanned(Person verifier, String evidence) implements DocumentEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.edited(moment).document(document -> document.with(new VerificationPlan(verifier, evidence)));
        }
    }

    /** The document is complete; the policy in force is pinned to it with its terms (A2-22). */
    record DocumentMarkedReady(int documentVersion, String sha256, PinnedPolicy policy) implements DocumentEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.pinned(policy)).in(Phase.PACKAGE_READY, moment);
        }
    }
}
