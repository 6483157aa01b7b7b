package dev.baton.handoff;

import dev.baton.handoff.leaving.Leavings;
import dev.baton.handoff.reminder.Reminders;
import dev.baton.handoff.risk.Risks;
import dev.baton.handoff.severity.Raises;
import dev.baton.handoff.ticket.Drifts;
import dev.baton.handoff.watch.Watch;
import dev.baton.handoff.work.Work;
import java.util.function.UnaryOperator;

/**
 * What follows acceptance until nothing is owed any more: the work, where its tickets no longer say what was agreed, the
 * weekly watch after it, of what people were reminded, whose owners have left, which risks are accepted for a
 * time, and what has become more severe.
 */
public record FollowThrough(
        Work work, Drifts drifts, Watch watch, Reminders reminders, Leavings leavings, Risks risks, Raises raises) {

    /** Nothing is accepted yet. */
    public static final FollowThrough NONE = new FollowThrough(
            Work.NONE, Drifts.NONE, Watch.NONE, Reminders.NONE, Leavings.NONE, Risks.NONE, Raises.NONE);

    /** This with other work. */
    public FollowThrough with(Work other) {
        return new FollowThrough(other, drifts, watch, reminders, leavings, risks, raises);
    }

    /** This with its drifts changed. */
    public FollowThrough drifts(UnaryOperator<Drifts> change) {
        return new FollowThrough(work, change.apply(drifts), watch, reminders, leavings, risks, raises);
    }

    /** This with its watch changed. */
    public FollowThrough watch(UnaryOperator<Watch> change) {
        return new FollowThrough(work, drifts, change.apply(watch), reminders, leavings, risks, raises);
    }

    /** This with other reminders on record. */
    public FollowThrough reminders(UnaryOperator<Reminders> change) {
        return new FollowThrough(work, drifts, watch, change.apply(reminders), leavings, risks, raises);
    }

    /** This with its leaver cases changed. */
    public FollowThrough leavings(UnaryOperator<Leavings> change) {
        return new FollowThrough(work, drifts, watch, reminders, change.apply(leavings), risks, raises);
    }

    /** This with its accepted risks changed. */
    public FollowThrough risks(UnaryOperator<Risks> change) {
        return new FollowThrough(work, drifts, watch, reminders, leavings, change.apply(risks), raises);
    }

    /** This with its raised severities changed. */
    public FollowThrough raises(UnaryOperator<Raises> change) {
        return new FollowThrough(work, drifts, watch, reminders, leavings, risks, change.apply(raises));
    }
}
