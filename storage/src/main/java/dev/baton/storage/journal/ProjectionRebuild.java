package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Handoffs;
import dev.baton.storage.database.JdbiTransaction;
import java.util.List;
import java.util.Optional;

/** Derives the lists anew from the journal, handoff by handoff, while everybody goes on working. */
public final class ProjectionRebuild {

    private final JdbiTransaction transaction;
    private final Handoffs handoffs;

    public ProjectionRebuild(JdbiTransaction transaction, Handoffs handoffs) {
        this.transaction = transaction;
        this.handoffs = handoffs;
    }

    /** Rebuilds every row if other rules than today's made them. */
    public void runIfOutdated() {
        int madeBy = transaction.reading(handle -> handle.createQuery("select made_by from lists")
                .mapTo(Integer.class)
                .one());
        if (madeBy != Projection.RULES) {
            run();
            transaction.writing(handle -> handle.execute("update lists set made_by = ?", Projection.RULES));
        }
    }

    /** Rebuilds every row and removes those without a journal; answers how many handoffs there are. */
    public int run() {
        List<Long> all =
                transaction.reading(handle -> handle.createQuery("select handoff_id from handoff_head order by 1")
                        .mapTo(Long.class)
                        .list());
        all.forEach(number -> rebuild(new HandoffId(number)));
        transaction.writing(Projection::removeStrays);
        return all.size();
    }

    private void rebuild(HandoffId id) {
        transaction.writing(handle -> {
            Journal.lockedHead(handle, id);
            Projection.remove(handle, id);
            handoffs.find(id).ifPresent(handoff -> Projection.write(handle, Optional.empty(), handoff));
            return id;
        });
    }
}
