package dev.baton.port;

import static dev.baton.scenario.stage.World.MONDAY_AT_NINE;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must say of what is late. */
public interface LateHandoffsContract extends KeptHandoffs {

    @Test
    default void handoffs_with_something_late_are_found_the_longest_first() {
        keeper().played(Situation::itIsAccepted);
        keeper().played(Situation::itIsClosed);
        Handoff undone = keeper().played(situation -> situation.itIsAccepted().andNow("2026-12-28T18:00"));
        Handoff unverified = keeper().played(situation -> situation
                .itIsAccepted()
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("It is closed.")))
                .laterAt(MONDAY_AT_NINE)
                .laterAt(berlin("2026-12-22T12:00")));

        assertThat(handoffs().late(9)).containsExactly(unverified, undone);
        assertThat(handoffs().late(1)).containsExactly(unverified);
    }

    @Test
    default void what_was_late_and_is_settled_is_late_no_more() {
        keeper().played(situation -> situation
                .itIsAccepted()
                .andNow("2026-12-28T18:00")
                .and(Cast.APPROVER, approver -> approver.acceptsTheRisk(Any.LEDGER, "2027-01-15", Any.anyReason())));

        assertThat(handoffs().late(9)).isEmpty();
    }
}
