package dev.baton.handoff.report;

import static dev.baton.scenario.stage.World.MONDAY_AT_NINE;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LateItemTest {

    private static final Instant DUE = berlin("2026-12-28T17:00");

    @Test
    void a_fix_is_late_from_its_date_on_and_its_owner_owes_it() {
        Handoff handoff = handoff(situation -> situation.itIsAccepted().andNow("2026-12-28T18:00"));

        assertThat(late(handoff, DUE)).isEmpty();
        assertThat(late(handoff, DUE.plusSeconds(1)))
                .containsExactly(new LateItem(handoff, Any.LEDGER, List.of(Cast.ENGINEER), DUE));
    }

    @Test
    void while_it_has_no_owner_lead_and_manager_owe_it() {
        Handoff handoff = handoff(situation ->
                situation.itIsAccepted().andNow("2026-12-28T18:00").when().leaves(Cast.ENGINEER));

        assertThat(late(handoff, berlin("2026-12-28T18:00")))
                .singleElement()
                .satisfies(item -> assertThat(item.owedBy()).containsExactly(Cast.LEAD, Cast.MANAGER));
    }

    @Test
    void a_claim_that_security_does_not_check_is_owed_by_the_verifier() {
        Handoff handoff = handoff(situation -> situation
                .itIsAccepted()
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("It is closed.")))
                .laterAt(MONDAY_AT_NINE)
                .laterAt(berlin("2026-12-22T12:00")));

        assertThat(late(handoff, berlin("2026-12-22T12:00")))
                .containsExactly(new LateItem(
                        handoff, "Verification: " + Any.LEDGER, List.<Person>of(Cast.VERIFIER), MONDAY_AT_NINE));
        assertThat(LateItem.firstIn(handoff)).contains(MONDAY_AT_NINE);
    }

    @Test
    void what_was_late_and_has_a_later_date_by_now_is_not_late_but_looked_at_again() {
        Handoff handoff = handoff(situation -> situation
                .itIsAccepted()
                .andNow("2026-12-28T18:00")
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .when()
                .laterAt(berlin("2026-12-29T09:00")));

        assertThat(late(handoff, berlin("2026-12-29T10:00"))).isEmpty();
        assertThat(LateItem.firstIn(handoff)).contains(DUE);
    }

    @Test
    void a_decision_that_planning_waits_for_too_long_is_owed_by_the_manager() {
        Handoff handoff = handoff(situation -> situation
                .affecting(Any.LEDGER, Severity.HIGH)
                .itIsAccepted()
                .andNow("2026-12-28T09:00")
                .andNow("2026-12-29T09:00"));

        assertThat(late(handoff, berlin("2026-12-29T09:00")))
                .containsExactly(new LateItem(
                        handoff,
                        "Decision in planning: " + Any.LEDGER,
                        List.of(Cast.MANAGER),
                        berlin("2026-12-29T09:00")));
        assertThat(LateItem.firstIn(handoff)).contains(berlin("2026-12-29T09:00"));
    }

    @Test
    void a_weekly_check_that_was_missed_is_owed_by_the_commander() {
        Handoff handoff = handoff(situation -> situation
                .itIsUnderWatch()
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("It is closed.")))
                .laterAt(MONDAY_AT_NINE.plus(Duration.ofDays(7)))
                .after(Duration.ofDays(2)));

        assertThat(late(handoff, MONDAY_AT_NINE.plus(Duration.ofDays(9))))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.owedBy()).containsExactly(Cast.COMMANDER);
                    assertThat(item.since()).isEqualTo(MONDAY_AT_NINE.plus(Duration.ofDays(7)));
                });
        assertThat(LateItem.firstIn(handoff)).contains(MONDAY_AT_NINE.plus(Duration.ofDays(7)));
    }

    private static List<LateItem> late(Handoff handoff, Instant now) {
        return LateItem.in(handoff, ExampleOrganisation.organisation(), now);
    }

    private static Handoff handoff(Consumer<Situation> situation) {
        return Handoff.of(new HandoffId(1), Played.until(situation));
    }
}
