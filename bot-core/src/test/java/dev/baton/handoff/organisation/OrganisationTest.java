package dev.baton.handoff.organisation;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM;
import static dev.baton.handoff.organisation.ExampleOrganisation.organisation;
import static dev.baton.handoff.organisation.ExampleOrganisation.organisationWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.people.TeamId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Organisation ORGANISATION = organisation();

    @Test
    void a_project_belongs_to_the_team_with_the_most_specific_pattern() {
        assertThat(ORGANISATION.teamOf("payments/ledger")).contains(PAYMENTS);
        assertThat(ORGANISATION.teamOf("shop/search")).contains(PLATFORM);
        assertThat(ORGANISATION.teamOf("shop/checkout"))
                .as("named literally by payments")
                .contains(PAYMENTS);
        assertThat(organisationWith(PLATFORM, PAYMENTS).teamOf("shop/checkout")).contains(PAYMENTS);
        assertThat(ORGANISATION.teamOf("unheard/of")).isEmpty();
    }

    @Test
    void a_person_of_the_file_is_found_by_email_in_any_case() {
        assertThat(ORGANISATION.person(" Lena.LEAD@example.org ")).contains(PAYMENTS_LEAD);
        assertThat(ORGANISATION.person("nobody@example.org")).isEmpty();
        assertThat(ORGANISATION.person("")).isEmpty();
    }

    @Test
    void security_is_recognised_behind_its_chat_account() {
        assertThat(ORGANISATION.isSecurity(onSlack(COMMANDER))).isTrue();
        assertThat(ORGANISATION.isSecurity(onSlack(ANALYST))).isTrue();
        assertThat(ORGANISATION.isSecurity(onSlack(PAYMENTS_LEAD))).isFalse();
    }

    @Test
    void an_account_without_a_verified_email_is_nobody_of_the_file() {
        Person stranger = new Person(slackId(COMMANDER), "Carla Commander", "", COMMANDER.zone(), Standing.MEMBER);

        assertThat(ORGANISATION.isSecurity(stranger)).isFalse();
    }

    @Test
    void a_seat_of_a_team_is_for_its_own_people_only() {
        assertThat(ORGANISATION.maySit(onSlack(PAYMENTS_LEAD), seat(Role.ENGINEERING_LEAD, "payments")))
                .isTrue();
        assertThat(ORGANISATION.maySit(onSlack(PAYMENTS_LEAD), seat(Role.ENGINEERING_LEAD, "platform")))
                .isFalse();
        assertThat(ORGANISATION.maySit(COMMANDER, Seat.of(Role.INCIDENT_COMMANDER)))
                .isTrue();
        assertThat(ORGANISATION.maySit(ANALYST, Seat.of(Role.INCIDENT_COMMANDER)))
                .isFalse();
        assertThat(ORGANISATION.candidates(seat(Role.ENGINEERING_MANAGER, "payments")))
                .containsExactly(PAYMENTS_MANAGER);
        assertThat(ORGANISATION.candidates(seat(Role.OWNER, "payments")))
                .containsExactly(PAYMENTS_LEAD, PAYMENTS_MANAGER, PAYMENTS_ENGINEER);
        assertThat(ORGANISATION.candidates(seat(Role.ENGINEERING_LEAD, "unheard-of")))
                .isEmpty();
    }

    @Test
    void nonsense_is_refused_when_it_is_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> organisationWith(PAYMENTS, PAYMENTS));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Practice(BriefingSettings.USUAL, CheckDay.NEXT_BUSINESS_DAY, Duration.ZERO, "label"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Practice(
                        BriefingSettings.USUAL, CheckDay.NEXT_BUSINESS_DAY, Duration.ofHours(1), "two words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Team(
                        TeamId.SECURITY,
                        "Security",
                        PAYMENTS.members(),
                        PAYMENTS.projects(),
                        PAYMENTS.rhythm(),
                        PAYMENTS.ticketHome()));
    }

    private static Seat seat(Role role, String team) {
        return new Seat(role, new TeamId(team));
    }

    private static Person onSlack(Person person) {
        return new Person(slackId(person), person.name(), person.email(), person.zone(), Standing.MEMBER);
    }

    private static PersonId slackId(Person person) {
        return new PersonId(Platform.SLACK, "T1", "U" + person.email());
    }
}
