package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReadBack;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Cast.elsewhere;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_NINE;

import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.EvidenceGiven;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** Two accounts with one verified e-mail address are one human: whatever asks for two people asks for two humans. */
class OneHumanTest extends OnEveryStage {

    private static final String SEEN = "The package list of the host names 2.17.1.";

    @Test
    void a_check_by_hand_is_not_attested_by_its_giver_from_another_account() {
        undecided()
                .when(VERIFIER)
                .givesEvidence(LEDGER, SEEN)
                .then(new EvidenceGiven(LEDGER, SEEN))
                .when(elsewhere(VERIFIER))
                .attests(LEDGER)
                .thenRefusedBy(Rule.A_SECOND_PERSON_ATTESTS)
                .when(elsewhere(VERIFIER))
                .doubts(LEDGER, "On second thoughts.")
                .thenRefusedBy(Rule.A_SECOND_PERSON_ATTESTS)
                .when(elsewhere(ANALYST))
                .attests(LEDGER)
                .then(any(CheckPassed.class));
    }

    @Test
    void nobody_checks_their_own_work_from_another_account() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .and(LEAD, lead -> lead.names(ANALYST, LEDGER))
                .itIsAccepted()
                .and(elsewhere(ANALYST), owner -> owner.marksDone(LEDGER))
                .when(elsewhere(ANALYST))
                .checksNow(LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void neither_commander_nor_verifier_owns_an_item_by_another_account() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .when(LEAD)
                .names(elsewhere(COMMANDER), LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(LEAD)
                .names(elsewhere(VERIFIER), LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void an_owner_does_not_become_the_verifier_by_another_account() {
        given(REMEDIATION)
                .theScopeIsPulled()
                .and(LEAD, lead -> lead.names(elsewhere(VERIFIER), LEDGER))
                .when(ANALYST)
                .plansVerificationBy(VERIFIER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void nobody_sits_on_the_other_side_of_the_table_by_another_account() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(MANAGER)
                .sends(elsewhere(COMMANDER), new Seat(Role.ENGINEERING_LEAD, PAYMENTS))
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(COMMANDER)
                .sends(elsewhere(ENGINEER), Participants.commanderSeat())
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void what_a_leaver_owned_does_not_go_to_the_commander_by_another_account() {
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .leaves(ENGINEER)
                .when(MANAGER)
                .reassigns(LEDGER, elsewhere(COMMANDER))
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(MANAGER)
                .reassigns(LEDGER, elsewhere(VERIFIER))
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void signing_from_both_accounts_is_one_signature() {
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .and(LEAD, lead -> lead.signs(PAYMENTS, anyReadBack()))
                .when(elsewhere(LEAD))
                .signs(PAYMENTS, anyReadBack())
                .thenNothing();
    }

    private Situation undecided() {
        Situation situation =
                given(REMEDIATION).itIsAccepted().and(elsewhere(ENGINEER), engineer -> engineer.marksDone(LEDGER));
        situation
                .when()
                .theInventory(shelf -> shelf.containsNoMore(LEDGER))
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(MONDAY_AT_NINE);
        return situation;
    }
}
