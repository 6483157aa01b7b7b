package dev.baton.desk;

import static dev.baton.desk.SharedDesk.rows;
import static dev.baton.desk.SharedDesk.words;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.planning.Outlook;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two handoffs with items of one team, accepted on 18 December; the next planning cycle begins on Monday the 28th. */
class PlanningDigestTest {

    private final SharedDesk desk = new SharedDesk();

    @BeforeEach
    void two_handoffs_are_accepted() {
        desk.is(PlanningDigestTest::owed);
        desk.is(PlanningDigestTest::owed);
    }

    @Test
    void the_manager_gets_one_digest_of_all_handoffs_with_a_button_for_each_when_they_begin_to_work() {
        desk.at("2026-12-28T08:59");
        assertThat(digests()).isEmpty();

        desk.at("2026-12-28T09:00");
        assertThat(digests()).singleElement().satisfies(card -> {
            assertThat(card.title()).isEqualTo("Planning: 4 items to decide on");
            assertThat(rows(card)).hasSize(4);
            assertThat(words(card)).contains(LEDGER, TILL, "H-1", "H-2", Cast.ENGINEER.name());
            assertThat(card.buttons())
                    .extracting(Button::label)
                    .containsExactlyInAnyOrder("Decide on H-1", "Decide on H-2");
        });
        assertThat(desk.told("planning:", Cast.MANAGER)).hasSize(1);
        assertThat(turns(Cast.MANAGER)).isEmpty();

        desk.at("2026-12-28T16:00");
        assertThat(digests()).hasSize(1);
    }

    @Test
    void behind_the_button_each_item_is_decided_by_itself_and_leaves_the_hub_card() {
        desk.at("2026-12-28T09:00");
        assertThat(desk.does(Cast.MANAGER, 1, "hub|mine"))
                .isInstanceOfSatisfying(
                        Outcome.Show.class,
                        mine -> assertThat(mine.cards())
                                .extracting(Card::title)
                                .contains(
                                        "H-1 · Decide in planning on " + LEDGER,
                                        "H-1 · Decide in planning on " + TILL));
        assertThat(desk.hub(1).toString()).contains("Decide in planning on " + LEDGER);

        desk.does(Cast.MANAGER, 1, "item.1.planning|planned");

        assertThat(desk.handoff(1)
                        .work()
                        .item(LEDGER)
                        .orElseThrow()
                        .planning()
                        .last()
                        .outlook())
                .isEqualTo(Outlook.PLANNED);
        assertThat(desk.hub(1).toString()).doesNotContain("Decide in planning on " + LEDGER);
    }

    @Test
    void a_decision_that_asks_something_of_others_is_told_to_them_and_what_is_at_risk_stands_on_the_hub_card() {
        desk.at("2026-12-28T09:00");

        desk.does(Cast.MANAGER, 1, "item.1.planning|planned");
        desk.at("2026-12-28T09:05");
        assertThat(desk.told("TELL:H-1:", Cast.ENGINEER)).isEmpty();

        desk.fills(Cast.MANAGER, 1, "item.1.planning|risk", Answers.none().with("reason", "Two of four are ill."));
        desk.at("2026-12-28T09:10");
        assertThat(desk.told("TELL:H-1:", Cast.ENGINEER)).hasSize(1);
        assertThat(desk.told("TELL:H-1:", Cast.LEAD)).hasSize(1);
        assertThat(desk.told("TELL:H-1:", Cast.COMMANDER)).hasSize(1);
        assertThat(desk.told("TELL:H-1:", Cast.MANAGER)).isEmpty();
        assertThat(desk.said("TELL:H-1:").toString()).contains("Two of four are ill.");
        assertThat(desk.hub(1).toString()).contains("1 at risk");
    }

    @Test
    void silence_climbs_to_the_commander_after_a_business_day_in_one_message_of_all_handoffs() {
        desk.at("2026-12-28T09:00");
        desk.does(Cast.MANAGER, 2, "item.2.planning|planned");

        desk.at("2026-12-29T09:00");

        assertThat(desk.told("remind:2026-12-29", Cast.COMMANDER)).hasSize(1);
        Card toTheCommander =
                desk.said("remind:2026-12-29:" + Cast.COMMANDER.human()).get(0);
        assertThat(rows(toTheCommander)).hasSize(3);
        assertThat(words(toTheCommander)).contains("Decide in planning on " + LEDGER, Cast.MANAGER.name());
        assertThat(desk.hub(1).toString()).contains("Decide in planning on " + LEDGER + " (overdue)");

        desk.at("2027-01-05T09:00");
        assertThat(desk.told("remind:", Cast.COMMANDER)).hasSize(1);
    }

    @Test
    void who_was_away_over_the_start_of_the_cycle_gets_one_digest_when_they_work_again() {
        desk.at("2027-01-09T12:00");
        assertThat(digests()).isEmpty();

        desk.at("2027-01-11T09:00");
        assertThat(digests()).hasSize(1);
        assertThat(rows(digests().get(0))).hasSize(4);
    }

    private static void owed(Situation situation) {
        situation
                .affecting(LEDGER, Severity.HIGH)
                .affecting(TILL, Severity.HIGH)
                .itIsAccepted();
    }

    private List<Card> digests() {
        return desk.said("planning:");
    }

    private List<String> turns(Person person) {
        return desk.told("YOUR_TURN:", person).stream()
                .filter(key -> key.contains("planning"))
                .toList();
    }
}
