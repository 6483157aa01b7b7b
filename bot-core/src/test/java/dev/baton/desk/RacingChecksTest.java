package dev.baton.desk;

import static dev.baton.scenario.Any.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.verification.CheckEvent;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.CheckUndecided;
import dev.baton.handoff.verification.CheckEvent.EvidenceGiven;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Errand.Kind;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Cast;
import dev.baton.view.Answers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two look at one claim at the same time: each errand may run twice, and people may be faster than the inventory. */
class RacingChecksTest {

    private final SharedDesk desk = new SharedDesk();

    @BeforeEach
    void an_item_is_claimed() {
        desk.is(situation -> situation.itIsAccepted().and(Cast.ENGINEER, engineer -> engineer.marksDone(LEDGER)));
    }

    @Test
    void of_two_that_pass_one_counts() {
        desk.shelf().containsRepaired(LEDGER);
        desk.shelf()
                .meanwhile(() -> assertThat(desk.runs(Kind.CHECK, 1, LEDGER)).isInstanceOf(Ended.Ran.class));

        desk.at("2026-12-21T09:00");

        assertThat(checks()).containsExactly(CheckBegan.class, CheckPassed.class);
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_look_that_comes_back_after_a_failed_check_and_a_new_claim_decides_nothing() {
        desk.shelf().meanwhile(() -> {
            desk.runs(Kind.CHECK, 1, LEDGER);
            assertThat(state()).isEqualTo(State.REOPENED);
            desk.does(Cast.ENGINEER, 1, "item.1.work|done");
            desk.shelf().containsRepaired(LEDGER);
        });

        desk.at("2026-12-21T09:00");

        assertThat(checks()).containsExactly(CheckBegan.class, CheckFailed.class);
        assertThat(state()).isEqualTo(State.ENG_DONE);
    }

    @Test
    void what_two_people_attested_meanwhile_stands_whatever_the_inventory_says_then() {
        desk.shelf().failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down."));
        desk.at("2026-12-21T09:00");
        desk.shelf().isBack();
        desk.shelf().meanwhile(() -> {
            desk.fills(
                    Cast.VERIFIER, 1, "item.1.check|evidence", Answers.none().with("evidence", "rpm -q names 2.17.1."));
            desk.does(Cast.ANALYST, 1, "item.1.attest|yes");
        });

        desk.at("2026-12-21T10:00");

        assertThat(checks())
                .containsExactly(CheckBegan.class, CheckUndecided.class, EvidenceGiven.class, CheckPassed.class);
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    private State state() {
        return desk.handoff(1).work().item(LEDGER).orElseThrow().state();
    }

    private List<Class<?>> checks() {
        return desk.happened(1).stream()
                .filter(CheckEvent.class::isInstance)
                .<Class<?>>map(Object::getClass)
                .toList();
    }
}
