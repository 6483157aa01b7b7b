package dev.baton.handoff.risk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.watch.Watch;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Instant;

/** What happens to the risk of an item that is not fixed for now. */
public sealed interface RiskEvent extends HandoffEvent {

    /** An exception approver accepted the risk of an item until then; it is not owed meanwhile. */
    record RiskAccepted(String project, Instant until, String reason) implements RiskEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            RiskAcceptance accepted = new RiskAcceptance(moment, until, reason);
            return handoff.followThrough(through -> through.risks(risks -> risks.and(project, accepted)))
                    .item(project, moment, item -> item.in(State.RISK_ACCEPTED, moment.at()));
        }
    }

    /**
     * The accepted risk has come to its end: the item is owed again (B2). A handoff that was closed meanwhile is at work
     * again, and its weekly watch is broken off, for its incident is not over.
     */
    record RiskExpired(String project) implements RiskEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Handoff atWork = handoff.phase().isAtWork()
                    ? handoff
                    : handoff.in(Phase.IN_REMEDIATION, moment)
                            .followThrough(through -> through.watch(Watch::brokenOff));
            return atWork.followThrough(through -> through.risks(risks -> risks.without(project)))
                    .item(
                            project,
                            moment,
                            item -> item.in(State.REOPENED, moment.at()).check(before -> AssetCheck.NONE));
        }
    }
}
