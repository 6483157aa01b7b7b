package dev.baton.handoff;

import dev.baton.handoff.ticket.Drifts;
import dev.baton.handoff.work.Work;
import java.util.function.UnaryOperator;

/** What follows acceptance until nothing is owed any more: the work, and where its tickets no longer say what was agreed. */
public record FollowThrough(Work work, Drifts drifts) {

    /** Nothing is accepted yet. */
    public static final FollowThrough NONE = new FollowThrough(Work.NONE, Drifts.NONE);

    /** This with other work. */
    public FollowThrough with(Work other) {
        return new FollowThrough(other, drifts);
    }

    /** This with its drifts changed. */
    public FollowThrough drifts(UnaryOperator<Drifts> change) {
        return new FollowThrough(work, change.apply(drifts));
    }
}
