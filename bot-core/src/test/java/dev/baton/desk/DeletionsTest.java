package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Deletions.Outcome;
import dev.baton.desk.Deletions.Outcome.Deleted;
import dev.baton.desk.Deletions.Outcome.Kept;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.port.HandoffsContract;
import dev.baton.port.Keeper;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.Law;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeletionsTest {

    /** In Berlin this is already the next day. */
    private static final Instant LAST_SECOND = Instant.parse("2029-11-22T22:59:59Z");

    private static final Instant MIDNIGHT = Instant.parse("2029-11-22T23:00:00.123456789Z");

    private final Memory memory = new Memory();
    private final Deletions deletions =
            new Deletions(memory.transaction(), memory.handoffs(), ExampleOrganisation.organisation());

    @Test
    @Law(Rule.RECORDS_ARE_KEPT)
    void what_is_open_is_never_deleted() {
        HandoffId id = kept(HandoffsContract.OPENED);

        assertThat(deletions.delete(id, "Omar", Instant.parse("2126-01-01T00:00:00Z")))
                .isInstanceOfSatisfying(
                        Kept.class, kept -> assertThat(kept.refusal().rule()).isEqualTo(Rule.RECORDS_ARE_KEPT));
        assertThat(memory.handoffs().find(id)).isPresent();
    }

    @Test
    @Law(Rule.RECORDS_ARE_KEPT)
    void what_is_over_is_deleted_from_the_day_on_until_which_it_is_kept() {
        HandoffId id = kept(HandoffsContract.OPENED, HandoffsContract.CANCELLED);

        assertThat(deletions.delete(id, "Omar", LAST_SECOND))
                .isInstanceOfSatisfying(
                        Kept.class, kept -> assertThat(kept.refusal().because()).contains("23 November 2029"));
        assertThat(memory.handoffs().find(id)).isPresent();

        Outcome outcome = deletions.delete(id, "Omar", MIDNIGHT);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Deleted.class,
                        deleted -> assertThat(deleted.tombstone().words())
                                .isEqualTo(id
                                        + " was deleted on 23 November 2029 by Omar, after its time in the archive had "
                                        + "ended on 23 November 2029."));
        assertThat(memory.handoffs().find(id)).isEmpty();
    }

    @Test
    void who_deletes_it_again_is_told_of_the_first_time() {
        HandoffId id = kept(HandoffsContract.OPENED, HandoffsContract.CANCELLED);
        Outcome first = deletions.delete(id, "Omar", MIDNIGHT);

        assertThat(deletions.delete(id, "Zoë", MIDNIGHT.plusSeconds(60))).isEqualTo(first);
    }

    @Test
    void what_never_was_is_not_deleted() {
        HandoffId id = new HandoffId(99);

        assertThat(deletions.delete(id, "Omar", MIDNIGHT)).isEqualTo(new Outcome.Unknown(id));
        assertThat(memory.handoffs().tombstone(id)).isEmpty();
    }

    private HandoffId kept(HandoffEvent... events) {
        return new Keeper(memory.handoffs()).begun(events).id();
    }
}
