package dev.baton.handoff;

import dev.baton.handoff.reminder.Reminders;
import dev.baton.handoff.ticket.Drifts;
import dev.baton.handoff.watch.Watch;
import dev.baton.handoff.work.Work;
import java.util.function.UnaryOperator;

/**
 * What follows acceptance until nothing is owed any more: the work, where its tickets no longer say what was agreed, the
 * weekly watch after it, and of what people were reminded.
 */
public record FollowThrough(Work work, Drifts drifts, Watch watch, Reminders reminders) {

    /** Nothing is accepted yet. */
    public static final FollowThrough NONE = new FollowThrough(Work.NONE, Drifts.NONE, Watch.NONE, Reminders.NONE);

    /** This with other work. */
    public FollowThrough with(Work other) {
        return new FollowThrough(other, drifts, watch, reminders);
    }

    /** This with its drifts changed. */
    public FollowThrough drifts(UnaryOperator<Drifts> change) {
        return new FollowThrough(work, change.apply(drifts), watch, reminders);
    }

    /** This with its watch changed. */
    public FollowThrough watch(UnaryOperator<Watch> change) {
        return new FollowThrough(work, drifts, change.apply(watch), reminders);
    }

    /** This with other reminders on record. */
    public FollowThrough reminders(UnaryOperator<Reminders> change) {
        return new FollowThrough(work, drifts, watch, change.apply(reminders));
    }
}
