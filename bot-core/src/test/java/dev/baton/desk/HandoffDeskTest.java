package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A handoff from opening to written acceptance, by people who press buttons and fill in forms. */
class HandoffDeskTest {

    private final Playhouse house = new Playhouse();

    @Test
    void people_take_a_handoff_from_opening_to_written_acceptance() {
        prepared();
        briefed();
        house.press(COMMANDER, "End: handoff accepted");
        assertThat(house.handoff().phase()).isEqualTo(Phase.IN_REMEDIATION);
        assertThat(house.handoff().briefing().commitment().dates()).hasSize(2);
        assertThat(house.hub().parts().toString()).contains("The handoff has happened.");
        assertThat(house.hub().parts().toString()).contains("0 of 2 settled");
    }

    @Test
    void a_briefing_that_ends_too_early_is_incomplete_and_planned_again() {
        prepared();
        started();
        house.press(COMMANDER, "End as incomplete");
        assertThat(house.handoff().phase()).isEqualTo(Phase.BRIEFING_SCHEDULED);
        assertThat(house.handoff().meeting().reschedules()).isEqualTo(1);
        assertThat(house.hub().parts().toString()).contains("moved once").contains("has NOT happened");
    }

    @Test
    void wherever_the_briefings_time_is_shown_it_can_be_put_into_a_calendar() {
        prepared();
        String entry = "https://baton.example/handoffs/H-1/briefing.ics";
        assertThat(house.hub().parts().toString()).contains("Add to calendar", entry);
        assertThat(house.desk().home(house.visit(COMMANDER)).toString()).contains("Add to calendar", entry);
        done(house.fill(COMMANDER, "Cancel handoff", Answers.none().with("reason", "A false positive.")));
        assertThat(house.hub().parts().toString()).contains("Remove from calendar", entry);
    }

    @Test
    void nobody_acts_from_another_seat() {
        prepared();
        started();
        String action = "H-1|answer.summary.engineering_lead.payments|yes";
        assertThat(house.desk().press(house.visit(COMMANDER), action))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.rule()).isEqualTo(Rule.THE_NAMED_ROLE_CONFIRMS));
    }

    @Test
    void a_form_sent_twice_counts_once() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        Visit visit = house.visit(ANALYST);
        house.desk().submit(visit, form.action(), opening());
        Outcome again = house.desk().submit(visit, form.action(), opening());
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(house.handoff().version()).isEqualTo(1);
    }

    @Test
    void a_form_that_was_refused_may_be_mended_and_sent_again() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        Visit visit = house.visit(ANALYST);
        Answers wrong = opening().with("commander", Playhouse.key(PAYMENTS_LEAD));
        assertThat(house.desk().submit(visit, form.action(), wrong)).isInstanceOf(Outcome.Wrong.class);
        assertThat(house.desk().submit(visit, form.action(), opening())).isInstanceOf(Outcome.Done.class);
    }

    private void prepared() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        done(house.send(ANALYST, form, opening()));
        done(house.fill(
                ANALYST,
                "Write summary",
                Answers.none().with("happened", "Log4Shell was found.").with("impact", "Remote code execution.")));
        done(house.fill(ANALYST, "Pull scope", Answers.none().with("components", Playhouse.LOG4J + " >=2.0, <2.17.1")));
        done(house.fill(ANALYST, "Write plan", Answers.none().with("fixed-0", "2.17.1")));
        done(house.fill(
                ANALYST,
                "Plan verification",
                Answers.none().with("verifier", Playhouse.key(VERIFIER)).with("evidence", "Gone.")));
        done(house.press(ANALYST, "Mark package ready"));
        done(house.fill(
                PAYMENTS_LEAD, "Name owners", Answers.none().with("owner-0", Playhouse.key(PAYMENTS_ENGINEER))));
        done(house.fill(
                PLATFORM_LEAD, "Name owners", Answers.none().with("owner-0", Playhouse.key(PLATFORM_ENGINEER))));
        done(house.fill(
                COMMANDER,
                "Schedule briefing",
                Answers.none().with("day", "2026-12-18").with("time", "10:00")));
    }

    private void started() {
        house.until(house.handoff().meeting().start());
        done(house.press(COMMANDER, "Start briefing"));
    }

    private void briefed() {
        started();
        for (Person person : List.of(PAYMENTS_LEAD, PLATFORM_LEAD, PAYMENTS_MANAGER, PLATFORM_MANAGER)) {
            done(house.press(person, "Confirm"));
        }
        for (int section = 2; section <= 4; section++) {
            done(house.press(PAYMENTS_LEAD, "Confirm"));
            done(house.press(PLATFORM_LEAD, "Confirm"));
        }
        done(house.press(PAYMENTS_MANAGER, "Confirm"));
        done(house.press(PLATFORM_MANAGER, "Confirm"));
        done(house.press(PAYMENTS_LEAD, "Confirm"));
        done(house.press(PLATFORM_LEAD, "Confirm"));
        Answers signed = Answers.none()
                .with("statements", "understood", "committed")
                .with("readback", "We upgrade log4j everywhere within five business days.");
        done(house.fill(PAYMENTS_LEAD, "Accept in writing", signed));
        done(house.fill(PLATFORM_LEAD, "Accept in writing", signed));
    }

    private static Answers opening() {
        return Answers.none()
                .with("title", "Log4Shell in Java services")
                .with("reference", "INC-2026-041")
                .with("severity", "CRITICAL")
                .with("commander", Playhouse.key(COMMANDER));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
