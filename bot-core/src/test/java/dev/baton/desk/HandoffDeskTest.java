package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A handoff from opening to written acceptance, by people who press buttons and fill in forms. */
class HandoffDeskTest {

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void people_take_a_handoff_from_opening_to_written_acceptance() {
        act.inBriefing();
        act.briefed();
        house.press(COMMANDER, "End: handoff accepted");
        assertThat(house.handoff().phase()).isEqualTo(Phase.IN_REMEDIATION);
        assertThat(house.handoff().briefing().commitment().dates()).hasSize(2);
        assertThat(house.hub().parts().toString()).contains("The handoff has happened.");
        assertThat(house.hub().parts().toString()).contains("0 of 2 settled");
    }

    @Test
    void a_briefing_that_ends_too_early_is_incomplete_and_planned_again() {
        act.inBriefing();
        house.press(COMMANDER, "End as incomplete");
        assertThat(house.handoff().phase()).isEqualTo(Phase.BRIEFING_SCHEDULED);
        assertThat(house.handoff().meeting().reschedules()).isEqualTo(1);
        assertThat(house.hub().parts().toString()).contains("moved once").contains("has NOT happened");
    }

    @Test
    void wherever_the_briefings_time_is_shown_it_can_be_put_into_a_calendar() {
        act.scheduledWithEverything();
        String entry = "https://baton.example/handoffs/H-1/briefing.ics";
        assertThat(house.hub().parts().toString()).contains("Add to calendar", entry);
        assertThat(house.desk().home(house.visit(COMMANDER)).toString()).contains("Add to calendar", entry);
        done(house.fill(COMMANDER, "Cancel handoff", Answers.none().with("reason", "A false positive.")));
        assertThat(house.hub().parts().toString()).contains("Remove from calendar", entry);
    }

    @Test
    void whoever_looks_at_the_hub_card_sees_their_own_steps_first_and_everybody_else_the_card_alone() {
        act.inBriefing();
        Card hub = house.hub();
        String look = hub.personal().action();

        List<Card> lead = house.desk().look(house.visit(PAYMENTS_LEAD), look);
        assertThat(hub.personal().people()).contains(PAYMENTS_LEAD.id().key());
        assertThat(lead)
                .extracting(Card::title)
                .containsExactly("H-1 · Be in the briefing", "H-1 · Confirm 1 Summary", hub.title());
        assertThat(lead.get(1).buttons()).extracting(Button::label).contains("Confirm");
        assertThat(lead.get(2)).isEqualTo(hub);
        assertThat(house.desk().look(house.visit(PAYMENTS_ENGINEER), look)).containsExactly(hub);
        assertThat(house.desk().look(house.visit(PAYMENTS_LEAD), "H-1|hub|mine"))
                .isEmpty();
    }

    @Test
    void nobody_acts_from_another_seat() {
        act.inBriefing();
        String action = "H-1|answer.summary.engineering_lead.payments|yes";
        assertThat(house.desk().press(house.visit(COMMANDER), action))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.rule()).isEqualTo(Rule.THE_NAMED_ROLE_CONFIRMS));
    }

    @Test
    void a_form_sent_twice_counts_once() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        Visit visit = house.visit(ANALYST);
        house.desk().submit(visit, form.action(), Rehearsal.opening());
        Outcome again = house.desk().submit(visit, form.action(), Rehearsal.opening());
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(house.handoff().version()).isEqualTo(1);
    }

    @Test
    void what_waits_for_somebody_is_on_their_page_however_much_was_opened_since() {
        act.opened();
        IntStream.range(0, 35).forEach(later -> act.opened());

        assertThat(house.desk().home(house.visit(COMMANDER)).toString()).contains("H-1 ·");
    }

    @Test
    void a_form_that_was_refused_may_be_mended_and_sent_again() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        Visit visit = house.visit(ANALYST);
        Answers wrong = Rehearsal.opening().with("commander", Playhouse.key(PAYMENTS_LEAD));
        assertThat(house.desk().submit(visit, form.action(), wrong)).isInstanceOf(Outcome.Wrong.class);
        assertThat(house.desk().submit(visit, form.action(), Rehearsal.opening()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_history_of_a_component_names_tickets_and_what_was_verified() {
        act.inBriefing();
        act.briefed();
        house.press(COMMANDER, "End: handoff accepted");

        String known =
                house.desk().say(house.visit(COMMANDER), "history LOG4J-core").toString();
        String unknown =
                house.desk().say(house.visit(COMMANDER), "history left-pad").toString();

        assertThat(known).contains("H-1 · Log4Shell in Java services", "INC-2026-041", "payments/ledger", "Ticketed");
        assertThat(unknown).contains("No handoff has 'left-pad'");
    }

    @Test
    void an_incident_is_found_by_its_reference_and_by_each_of_its_handoffs() {
        act.scheduledWithEverything();

        String byReference = house.desk()
                .say(house.visit(COMMANDER), "incident INC-2026-041")
                .toString();

        assertThat(byReference)
                .contains("Incident INC-2026-041", "H-1 · remediation · Log4Shell", "Start the briefing")
                .contains("The incident cannot be closed over H-1.");
        assertThat(house.desk().say(house.visit(COMMANDER), "incident h-1").toString())
                .isEqualTo(byReference);
        assertThat(house.desk().say(house.visit(COMMANDER), "incident INC-0").toString())
                .contains("There is no handoff of an incident 'INC-0'.");
        assertThat(house.desk().say(house.visit(COMMANDER), "incident").toString())
                .contains("Write the incident, or one of its handoffs");
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
