package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Clearance;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What the IR lead sees to until it is quiet, and what is raised to them. */
public sealed interface OversightEvent extends HandoffEvent {

    /** The IR lead lets a wave begin before the earlier ones are healthy, for a reason (A8-08). */
    record WaveOverridden(int wave, String because) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.overriding(wave, because));
        }
    }

    /** The IR lead goes on without those who have not opened the package, for a reason (A7-11). */
    record UnawareAccepted(String because) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.unread(because));
        }
    }

    /** Somebody is the point of contact in these hours (A9-18). */
    record ContactNamed(Person contact, Instant from, Instant until) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.covered(hours -> hours.and(new Shift(contact, from, until))));
        }
    }

    /** From this moment on nobody is the point of contact; the IR lead is told. */
    record CoverageGapFound(Instant from) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.covered(hours -> hours.told(from)));
        }
    }

    /** The first systems of every wave are reviewed; early recovery is over, and both stay linked. */
    record RecoveryLinked() implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.RECOVERY_LINKED, moment);
        }
    }

    /** A reinfection or security issue: the IR lead is paged, and nothing more is brought online (A9-20). */
    record EscalationRaised(int number, String system, String trigger, String evidence) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Escalation escalation = Escalation.raised(this, moment);
            Handoff raised =
                    restoration(handoff, before -> before.escalated(escalation)).in(Phase.ESCALATED, moment);
            return handoff.recovery().restoration().life(system).state().isRunning()
                    ? restoration(
                            raised, before -> before.system(system, life -> life.in(State.REINFECTED, moment.at())))
                    : raised;
        }
    }

    /** The IR lead says which section of the package missed an escalation; said again, the last word counts (A7-04). */
    record ShortfallNamed(int number, Shortfall shortfall, String because) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.missed(number, shortfall, because));
        }
    }

    /** The IR lead lets recovery go on. */
    record RecoveryResumed(String because) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.EARLY_RECOVERY, moment);
        }
    }

    /** The IR lead takes it back to eradication: a new version, declared, walked through and accepted anew. */
    record ReturnedToEradication(String because) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.document(all -> all.returned(moment))
                            .clearance(Clearance::undeclared)
                            .session(session -> session.begunAnew())
                            .restoration(Restoration::begunAnew))
                    .in(Phase.PREPARING, moment);
        }
    }

    /** Every system is signed off by its owner. */
    record RecoveryRestored() implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.quiet(false)).in(Phase.RESTORED, moment);
        }
    }

    /** One day's summary for the monitoring team: of how many systems how many run, how many are signed off (A9-36). */
    record DailySummary(int systems, int running, int settled, int escalations) implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.summedUp(moment.at()));
        }
    }

    /** Thirty days have passed since the last system was restored, and nothing has happened (D-29). */
    record QuietWindowOver() implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return restoration(handoff, before -> before.quiet(true));
        }
    }

    /** The IR lead closed it: restored, and quiet (A9-21). */
    record RecoveryClosed() implements OversightEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.CLOSED, moment);
        }
    }

    private static Handoff restoration(Handoff handoff, UnaryOperator<Restoration> change) {
        return handoff.recovery(recovery -> recovery.restoration(change));
    }
}
