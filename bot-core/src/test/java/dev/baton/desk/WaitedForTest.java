package dev.baton.desk;

import static dev.baton.desk.CardWords.words;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever somebody reads, it says who is waited for, for what, and by when (A1-02). */
class WaitedForTest {

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void who_has_more_to_do_is_told_what() {
        assertThat(said(act.opened())).isEqualTo("Recorded. Next for you: Write summary; Pull scope.");
        assertThat(said(act.summarised())).isEqualTo("Recorded. Next for you: Pull scope.");
        assertThat(said(act.pulled()))
                .isEqualTo("Recorded. Nothing more waits for you. H-1 waits for Baton: Ask the inventory what contains"
                        + " the component.");
    }

    @Test
    void who_is_done_is_told_who_is_next() {
        act.ready();
        assertThat(said(act.named(PAYMENTS_LEAD, PAYMENTS_ENGINEER)))
                .isEqualTo("Recorded. Nothing more waits for you. H-1 waits for "
                        + "Pedro Platform (engineering lead of platform): Name owners for Platform · "
                        + "Anton Analyst or Carla Commander (security): Schedule the briefing.");
        assertThat(home(PAYMENTS_LEAD)).contains("Your part | Nothing waits for you now.");
    }

    @Test
    void what_is_due_says_when_to_everybody() {
        act.inBriefing();
        String first = "Be in the briefing; Confirm 1 Summary, by 2026-12-18T09:30:00Z";
        assertThat(words(house.hub())).contains("Malik Manager (engineering manager of payments): " + first);
        assertThat(said(house.press(PAYMENTS_LEAD, "Confirm")))
                .contains(
                        "Malik Manager (engineering manager of payments), Pedro Platform (engineering lead of platform), "
                                + "Mona Platform (engineering manager of platform): " + first);
        assertThat(home(PAYMENTS_MANAGER))
                .contains("Waiting for you (engineering manager of payments), by 2026-12-18T09:30:00Z.");
    }

    @Test
    void of_those_who_are_asked_the_same_three_are_named_and_the_others_counted() {
        assertThat(said(act.inBriefing())).contains("Pedro Platform (engineering lead of platform) and 1 more: Be in");
    }

    @Test
    void whom_the_briefing_needs_hears_of_it_with_an_entry_for_their_calendar() {
        act.ready();
        act.scheduled();
        assertThat(house.told(PAYMENTS_MANAGER)).hasSize(1);
        assertThat(words(house.told(PAYMENTS_MANAGER).get(0)))
                .contains("Carla Commander scheduled briefing 1 for 2026-12-18T09:00:00Z. You are needed there.")
                .contains("Add the briefing to your calendar");
        assertThat(house.told(COMMANDER)).noneMatch(card -> card.title().contains("needs you"));
    }

    @Test
    void who_presses_twice_is_told_that_it_stood_so_already() {
        act.inBriefing();
        String confirm = "H-1|answer.summary.engineering_lead.payments|yes";
        house.desk().press(house.visit(PAYMENTS_LEAD), confirm);
        long version = house.handoff().version();
        assertThat(said(house.desk().press(house.visit(PAYMENTS_LEAD), confirm)))
                .startsWith("It stood so already; nothing was changed. Nothing more waits for you. H-1 waits for ");
        assertThat(house.handoff().version()).isEqualTo(version);
    }

    private static String said(Outcome outcome) {
        return words(((Outcome.Done) outcome).sentence());
    }

    private String home(Person person) {
        return house.desk().home(house.visit(person)).stream()
                .map(CardWords::words)
                .collect(Collectors.joining("\n"));
    }
}
