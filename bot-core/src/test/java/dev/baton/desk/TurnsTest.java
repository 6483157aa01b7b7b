package dev.baton.desk;

import static dev.baton.desk.CardWords.words;
import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages that say "your turn" have buttons for as long as it is, and then say who ended it. */
class TurnsTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void a_turn_that_somebody_else_took_says_who_and_when() {
        act.opened();
        assertThat(only(COMMANDER, "Write summary").buttons()).isNotEmpty();
        house.letPass(A_MINUTE);
        act.summarised();

        Card over = only(COMMANDER, "Write summary");
        assertThat(over.buttons()).isEmpty();
        assertThat(words(over))
                .contains("Over: Anton Analyst wrote the summary.")
                .contains("2026-12-17T13:01:00Z");
        assertThat(only(ANALYST, "Write summary")).isEqualTo(over);
        assertThat(only(COMMANDER, "Pull scope").buttons()).isNotEmpty();
    }

    @Test
    void whoever_ended_it_themselves_reads_the_same() {
        act.inBriefing();

        assertThat(words(only(COMMANDER, "Start the briefing"))).contains("Over: Carla Commander started the briefing");
    }

    @Test
    void what_is_asked_again_is_another_turn_with_buttons_of_its_own() {
        act.inBriefing();
        house.letPass(A_MINUTE);
        house.press(COMMANDER, "End as incomplete");
        house.letPass(A_MINUTE);
        List<Card> asked = all(COMMANDER, "Start the briefing");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0).buttons()).isEmpty();
        assertThat(asked.get(1).buttons()).isNotEmpty();
    }

    @Test
    void an_owner_is_asked_once_for_each_item_whatever_becomes_of_its_ticket() {
        act.inBriefing();
        act.briefed();
        house.letPass(A_MINUTE);
        house.press(COMMANDER, "End: handoff accepted");
        house.letPass(A_MINUTE);
        assertThat(house.handoff()
                        .work()
                        .item("payments/ledger")
                        .orElseThrow()
                        .ticket()
                        .filed())
                .isPresent();
        assertThat(only(PAYMENTS_ENGINEER, "Fix payments/ledger").buttons()).isNotEmpty();
    }

    @Test
    void where_the_card_is_not_let_in_who_opened_it_hears_what_to_do_and_nothing_is_lost() {
        house.channelIsOpen(false);
        act.opened();
        assertThat(words(only(ANALYST, "has no card yet")))
                .contains("Type /invite @Baton there. The card of H-1 comes");
        house.letPass(A_MINUTE);
        act.summarised();
        assertThat(all(ANALYST, "has no card yet")).hasSize(1);
        assertThat(house.inTheChannel()).isEmpty();

        house.channelIsOpen(true);
        house.letPass(A_MINUTE);
        assertThat(house.hub().parts().toString()).contains("The handoff has NOT happened.");
        assertThat(house.inTheChannel()).hasSize(2);
    }

    @Test
    void what_comes_to_one_person_in_great_number_comes_as_one_message() {
        Playhouse larger = new Playhouse("payments/till", "payments/books", "payments/rates");
        Rehearsal wide = new Rehearsal(larger);
        wide.inBriefing();
        wide.briefed();
        int before = larger.told(PAYMENTS_ENGINEER).size();
        larger.press(COMMANDER, "End: handoff accepted");

        assertThat(larger.told(PAYMENTS_ENGINEER)).hasSize(before + 1);
        Card many = larger.told(PAYMENTS_ENGINEER).get(before);
        assertThat(many.title()).endsWith("4 things wait for you");
        assertThat(words(many)).contains("payments/ledger", "payments/till", "payments/books", "payments/rates");
        assertThat(many.buttons()).extracting(Button::label).containsExactly("My part");
    }

    private Card only(Person person, String what) {
        List<Card> cards = all(person, what);
        assertThat(cards).as(what).hasSize(1);
        return cards.get(0);
    }

    private List<Card> all(Person person, String what) {
        return house.told(person).stream()
                .filter(card -> card.title().endsWith(what))
                .toList();
    }
}
