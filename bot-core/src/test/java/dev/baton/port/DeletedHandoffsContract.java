package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must do with what was kept long enough. */
public interface DeletedHandoffsContract {

    Handoffs handoffs();

    Transaction transaction();

    @Test
    default void of_a_deleted_handoff_nothing_is_found_but_its_tombstone() {
        Handoff kept = cancelled();
        Handoff deleted = cancelled();
        Tombstone tombstone = tombstone(deleted);
        assertThat(handoffs().newest(9)).containsExactly(deleted, kept);

        assertThat(handoffs().delete(tombstone)).isTrue();

        assertThat(handoffs().tombstone(deleted.id())).contains(tombstone);
        assertThat(handoffs().tombstone(kept.id())).isEmpty();
        assertThat(handoffs().find(deleted.id())).isEmpty();
        assertThat(handoffs().history(deleted.id())).isEmpty();
        assertThat(handoffs().newest(9)).containsExactly(kept);
        assertThat(handoffs().ofIncident("INC-7")).containsExactly(kept);
        assertThat(handoffs().found("ledger", 9)).containsExactly(kept);
    }

    @Test
    default void what_went_on_meanwhile_is_not_deleted_unseen() {
        Handoff seen = cancelled();
        HandoffEvent more = HandoffsContract.SUMMARY;
        Recorded next = new Recorded(seen.version() + 1, new Moment(HandoffsContract.MARA, HandoffsContract.NOW), more);
        assertThat(handoffs().append(seen.after(next), seen.version(), List.of(next)))
                .isTrue();

        assertThat(handoffs().delete(tombstone(seen))).isFalse();
        assertThat(handoffs().tombstone(seen.id())).isEmpty();
        assertThat(handoffs().find(seen.id())).contains(seen.after(next));
    }

    @Test
    default void a_deletion_that_is_undone_leaves_everything() {
        Handoff kept = cancelled();
        try {
            transaction().inOne(() -> {
                handoffs().delete(tombstone(kept));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
        assertThat(handoffs().find(kept.id())).contains(kept);
        assertThat(handoffs().tombstone(kept.id())).isEmpty();
    }

    private Handoff cancelled() {
        HandoffId id = handoffs().nextId();
        Handoff handoff = Handoff.unopened(id);
        List<Recorded> history = new ArrayList<>();
        for (HandoffEvent event : List.of(HandoffsContract.OPENED, HandoffsContract.CANCELLED)) {
            Moment moment = new Moment(HandoffsContract.MARA, HandoffsContract.NOW);
            history.add(new Recorded(history.size() + 1L, moment, event));
            handoff = handoff.after(history.get(history.size() - 1));
        }
        assertThat(handoffs().append(handoff, 0, history)).isTrue();
        return handoff;
    }

    private static Tombstone tombstone(Handoff handoff) {
        return new Tombstone(
                handoff.id(),
                handoff.version(),
                Instant.parse("2029-11-26T08:15:30.123456Z"),
                LocalDate.parse("2029-11-26"),
                "Omar \"the archivist\" Öz",
                LocalDate.parse("2029-11-23"));
    }
}
