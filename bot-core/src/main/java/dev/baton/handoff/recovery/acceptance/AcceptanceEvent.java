package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens at the gate out of eradication. */
public sealed interface AcceptanceEvent extends HandoffEvent {

    /** A recovery lead has accepted the package of this SHA-256, in this form; where that can be found. */
    record AcceptanceGiven(Person lead, Form form, String reference, Instant saidAt, String statement, String sha256)
            implements AcceptanceEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Assent assent = new Assent(lead, form, reference, saidAt, moment, Person.BATON, sha256);
            return assents(handoff, before -> {
                List<Assent> after = new ArrayList<>(before);
                after.removeIf(each -> each.lead().isSameHumanAs(lead));
                after.add(assent);
                return after;
            });
        }
    }

    /** A second person says that they heard the recovery lead accept (A9-14). */
    record VerbalAcceptanceAttested(Person lead) implements AcceptanceEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return assents(
                    handoff,
                    before -> before.stream()
                            .map(each -> each.lead().isSameHumanAs(lead) ? each.attested(moment.by()) : each)
                            .toList());
        }
    }

    /** Every recovery lead has accepted this version: the handoff has happened. */
    record RecoveryAccepted(int version, String sha256) implements AcceptanceEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            long version = handoff.version() + 1;
            return handoff.recovery(recovery -> recovery.record(record -> record.owing(version)))
                    .in(Phase.ACCEPTED, moment);
        }
    }

    /** A recovery lead has rejected the package; each reason is a task (B3). */
    record RecoveryRejected(List<String> reasons) implements AcceptanceEvent {
        public RecoveryRejected {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return assents(handoff, before -> List.of())
                    .recovery(recovery -> recovery.returns(before -> before.and(reasons)))
                    .in(Phase.PREPARING, moment);
        }
    }

    /** What it was rejected for is settled. */
    record ReasonSettled(int number, String how) implements AcceptanceEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.returns(before -> before.settled(number, how)));
        }
    }

    /** The acceptance is on record, and the gate is open: eradication is over, recovery begins (A9-17). */
    record GateOpened() implements AcceptanceEvent {

        /** What is written into the log at this moment, word for word (A9-22). */
        public static final String LOGGED = "Eradication validation completed. Transition to recovery initiated.";

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.EARLY_RECOVERY, moment);
        }
    }

    private static Handoff assents(Handoff handoff, UnaryOperator<List<Assent>> change) {
        return handoff.recovery(recovery -> recovery.session(session -> session.assents(change)));
    }
}
