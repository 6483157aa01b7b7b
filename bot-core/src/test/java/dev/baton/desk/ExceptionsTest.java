package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.APPROVER;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Standing;
import dev.baton.view.Answers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed on record after acceptance, as people see it and hear of it. */
class ExceptionsTest {

    private static final String LEDGER = "payments/ledger";

    private final Playhouse house = new Playhouse();

    @Test
    void an_accepted_risk_is_shown_apart_and_its_end_is_told_to_whoever_owes_the_item_again() {
        new Rehearsal(house).accepted();
        acceptsTheRisk("2027-01-08");
        assertThat(house.hub().parts().toString()).contains("1 accepted as a risk");

        house.until(Instant.parse("2027-01-08T16:00:00Z"));
        assertThat(house.hub().parts().toString()).doesNotContain("accepted as a risk");
        List.of(PAYMENTS_ENGINEER, COMMANDER)
                .forEach(person -> assertThat(house.told(person).toString())
                        .as(person.name())
                        .contains("reopens " + LEDGER));
    }

    @Test
    void who_left_while_a_risk_was_accepted_is_missed_when_it_ends() {
        new Rehearsal(house).accepted();
        acceptsTheRisk("2027-01-08");
        house.changed(PAYMENTS_ENGINEER, Standing.DEACTIVATED, Instant.parse("2026-12-21T12:00:00Z"));
        assertThat(house.handoff().document().owner(LEDGER)).isPresent();

        house.until(Instant.parse("2027-01-08T16:00:00Z"));
        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
        assertThat(house.hub().parts().toString()).contains("Name a new owner for " + LEDGER);
    }

    @Test
    void a_raised_severity_is_acknowledged_by_a_button_and_missed_in_public() {
        new Rehearsal(house).accepted();
        changesSeverity("HIGH");
        changesSeverity("CRITICAL");
        assertThat(house.hub().parts().toString())
                .contains("Acknowledge that " + LEDGER + " was raised to Critical", PAYMENTS_MANAGER.name());

        house.letPass(Duration.ofDays(4));
        assertThat(house.told(PAYMENTS_MANAGER).toString()).contains("nobody has acknowledged");
        assertThat(house.told(PAYMENTS_LEAD).toString()).doesNotContain("nobody has acknowledged");

        house.press(PAYMENTS_MANAGER, "I have taken note");
        assertThat(house.hub().parts().toString()).doesNotContain("Acknowledge that");
        assertThat(house.handoff().phase()).isEqualTo(Phase.IN_REMEDIATION);
    }

    private void acceptsTheRisk(String until) {
        house.fill(
                APPROVER,
                "Accept a risk",
                Answers.none()
                        .with("project", LEDGER)
                        .with("until", until)
                        .with("reason", "The ledger is replaced in March."));
    }

    private void changesSeverity(String severity) {
        house.fill(
                COMMANDER,
                "Change severity",
                Answers.none()
                        .with("project", LEDGER)
                        .with("severity", severity)
                        .with("reason", "It is exploited since last night."));
    }
}
