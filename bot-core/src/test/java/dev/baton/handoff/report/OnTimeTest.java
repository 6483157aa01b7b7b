package dev.baton.handoff.report;

import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OnTimeTest {

    private static final TeamId PAYMENTS = Cast.PAYMENTS;

    @Test
    void an_item_before_its_date_is_ahead_and_not_yet_counted() {
        OnTime.Rate all = onTime(Situation::itIsAccepted).all();

        assertThat(all.ahead()).isEqualTo(1);
        assertThat(all.counted()).isZero();
        assertThat(all.isOnTarget()).isFalse();
    }

    @Test
    void an_item_whose_date_has_passed_counts_as_late_although_nobody_has_done_it() {
        OnTime onTime = onTime(situation -> situation.itIsAccepted().when().laterAt(berlin("2026-12-28T17:00")));

        assertThat(onTime.of(PAYMENTS)).isEqualTo(new OnTime.Rate(0, 0, 1, 0, 0));
        assertThat(onTime.of(Severity.CRITICAL).percent()).isZero();
    }

    @Test
    void what_was_missed_once_stays_missed_when_it_is_verified() {
        OnTime onTime = onTime(situation -> situation
                .itIsAccepted()
                .when()
                .laterAt(berlin("2026-12-28T18:00"))
                .when(Cast.ENGINEER)
                .marksDone(Any.LEDGER)
                .theInventory(shelf -> shelf.containsRepaired(Any.LEDGER))
                .laterAt(berlin("2026-12-29T09:00")));

        assertThat(onTime.all()).isEqualTo(new OnTime.Rate(0, 0, 1, 0, 0));
    }

    @Test
    void an_item_out_of_scope_is_shown_apart() {
        OnTime onTime = onTime(situation -> situation
                .affecting(Any.LEDGER, Any.TILL)
                .itIsAccepted()
                .and(Cast.COMMANDER, commander -> commander.descopes(Any.TILL, Any.anyReason())));

        assertThat(onTime.all()).isEqualTo(new OnTime.Rate(0, 0, 0, 1, 1));
    }

    @Test
    void an_accepted_risk_is_shown_apart_even_when_its_date_was_missed_and_counts_again_when_it_ends() {
        Consumer<Situation> accepted = situation -> situation
                .affecting(Any.LEDGER, Any.TILL)
                .itIsAccepted()
                .and(Cast.APPROVER, approver -> approver.acceptsTheRisk(Any.LEDGER, "2027-01-15", Any.anyReason()))
                .andNow("2026-12-29T09:00")
                .and(Cast.APPROVER, approver -> approver.acceptsTheRisk(Any.TILL, "2027-01-15", Any.anyReason()));

        assertThat(onTime(accepted).all()).isEqualTo(new OnTime.Rate(0, 0, 0, 0, 2));
        assertThat(onTime(accepted.andThen(situation -> situation.andNow("2027-01-18T09:00")))
                        .all())
                .isEqualTo(new OnTime.Rate(0, 0, 1, 1, 0));
    }

    @Test
    void ninety_percent_is_not_more_than_ninety_percent() {
        assertThat(rate(9, 1).isOnTarget()).isFalse();
        assertThat(rate(9, 1).percent()).isEqualTo(90);
        assertThat(rate(91, 9).isOnTarget()).isTrue();
        assertThat(rate(899, 101).percent()).isEqualTo(89);
    }

    private static OnTime.Rate rate(int onTime, int late) {
        return new OnTime(List.of(new Score(PAYMENTS, Severity.HIGH, onTime, onTime, late, 0, 0))).all();
    }

    private static OnTime onTime(Consumer<Situation> situation) {
        return new OnTime(Score.of(Handoff.of(new HandoffId(1), Played.until(situation))));
    }
}
