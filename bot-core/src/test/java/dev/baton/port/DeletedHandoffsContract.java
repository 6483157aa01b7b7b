package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.closing.Tombstone;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must do with what was kept long enough. */
public interface DeletedHandoffsContract extends KeptHandoffs {

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
        Handoff after = keeper().next(seen, HandoffsContract.SUMMARY);

        assertThat(handoffs().delete(tombstone(seen))).isFalse();
        assertThat(handoffs().tombstone(seen.id())).isEmpty();
        assertThat(handoffs().find(seen.id())).contains(after);
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
        return keeper().begun(HandoffsContract.OPENED, HandoffsContract.CANCELLED);
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
