package dev.baton.desk;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.reminder.ReminderEvent.Reminded;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.scenario.Cast;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing runs from Friday, 18 December, until Sunday, 10 January: a check, a date and a planning cycle pass meanwhile. */
class DowntimeTest {

    private static final int HANDOFFS = 3;

    private final SharedDesk desk = new SharedDesk();

    @Test
    void what_became_due_happens_once_and_in_the_order_in_which_it_fell_due_and_nobody_is_flooded() {
        for (int handoff = 1; handoff <= HANDOFFS; handoff++) {
            desk.is(situation -> situation
                    .affecting(LEDGER, TILL)
                    .itIsAccepted()
                    .and(Cast.ENGINEER, engineer -> engineer.marksDone(TILL)));
        }
        List<HandoffEvent> before = desk.happened(1);
        int said = desk.said("").size();

        desk.at("2027-01-10T03:00");

        for (int handoff = 1; handoff <= HANDOFFS; handoff++) {
            List<HandoffEvent> after = desk.happened(handoff)
                    .subList(before.size(), desk.happened(handoff).size());
            assertThat(after)
                    .extracting(HandoffEvent::getClass)
                    .containsExactly(
                            CheckBegan.class,
                            Reminded.class,
                            DecisionsAsked.class,
                            DeadlineMissed.class,
                            CheckFailed.class);
            assertThat(((DecisionsAsked) after.get(2)).cycle()).isEqualTo(LocalDate.of(2026, 12, 28));
            assertThat(((DeadlineMissed) after.get(3)).due()).isEqualTo(berlin("2026-12-28T17:00"));
        }
        assertThat(desk.said("remind:")).isEmpty();
        assertThat(desk.said("planning:")).isEmpty();

        desk.at("2027-01-11T09:00");

        assertThat(desk.told("remind:", Cast.ENGINEER)).hasSize(1);
        assertThat(desk.told("planning:", Cast.MANAGER)).hasSize(1);
        assertThat(desk.said("").size() - said)
                .as("messages of three handoffs after three weeks, about seven things each")
                .isLessThan(HANDOFFS * 12);

        desk.at("2027-01-11T09:05");
        assertThat(desk.told("remind:", Cast.ENGINEER)).hasSize(1);
    }
}
