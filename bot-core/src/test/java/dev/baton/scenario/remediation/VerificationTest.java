package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.CheckUndecided;
import dev.baton.handoff.verification.CheckEvent.EvidenceDoubted;
import dev.baton.handoff.verification.CheckEvent.EvidenceGiven;
import dev.baton.handoff.verification.CheckEvent.VerificationOverdue;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerificationTest extends OnEveryStage {

    private static final Instant NEXT_DAY = berlin("2026-12-21T09:00");
    private static final String SEEN = "The package list of the host names 2.17.1.";

    @Test
    void a_finding_that_is_gone_closes_the_item_with_its_evidence() {
        claimed()
                .when()
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(NEXT_DAY)
                .then(any(CheckBegan.class), passed())
                .and(handoff -> assertThat(handoff.work().item(LEDGER).orElseThrow())
                        .satisfies(item -> {
                            assertThat(item.state()).isEqualTo(State.CLOSED);
                            assertThat(item.check().last().sha256()).hasSize(64);
                            assertThat(item.check().last().query()).isNotBlank();
                        }));
    }

    @Test
    void a_finding_that_is_still_there_reopens_the_item_with_the_next_planning_cycle_and_the_breach_stays() {
        claimed()
                .when()
                .laterAt(NEXT_DAY)
                .then(any(CheckBegan.class), failedUntil(berlin("2027-01-08T17:00")))
                .andItIs(Phase.IN_REMEDIATION)
                .and(handoff -> assertThat(
                                handoff.work().item(LEDGER).orElseThrow().state())
                        .isEqualTo(State.REOPENED))
                .laterAt(berlin("2027-01-11T08:00"))
                .and(handoff -> assertThat(handoff.work()
                                .item(LEDGER)
                                .orElseThrow()
                                .lateness()
                                .isBreach())
                        .isTrue())
                .when(ENGINEER)
                .marksDone(LEDGER)
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2027-01-12T09:00"))
                .then(any(CheckBegan.class), passed())
                .and(handoff -> assertThat(handoff.work()
                                .item(LEDGER)
                                .orElseThrow()
                                .lateness()
                                .missed())
                        .isEqualTo(berlin("2027-01-08T17:00")));
    }

    @Test
    void a_target_that_the_inventory_no_longer_knows_is_unknown_and_unknown_never_passes() {
        claimed()
                .when()
                .theInventory(shelf -> shelf.containsNoMore(LEDGER))
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(NEXT_DAY)
                .then(any(CheckBegan.class), any(CheckUndecided.class))
                .after(Duration.ofHours(1))
                .thenNothing()
                .after(Duration.ofHours(22))
                .thenNothing()
                .after(Duration.ofHours(1))
                .then(new VerificationOverdue(LEDGER))
                .after(Duration.ofDays(40))
                .thenNothing()
                .and(handoff -> assertThat(
                                handoff.work().item(LEDGER).orElseThrow().state())
                        .isEqualTo(State.VERIFYING));
    }

    @Test
    void an_inventory_that_is_down_is_asked_again_and_nothing_passes_meanwhile() {
        claimed()
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down.")))
                .laterAt(NEXT_DAY)
                .then(any(CheckBegan.class), any(CheckUndecided.class))
                .theInventory(shelf -> {
                    shelf.isBack();
                    shelf.containsRepaired(LEDGER);
                })
                .after(Duration.ofHours(1))
                .then(passed());
    }

    @Test
    @Law(Rule.CHECKED_THE_NEXT_DAY)
    void only_the_commander_has_a_claim_checked_before_its_day() {
        claimed()
                .when(VERIFIER)
                .checksNow(LEDGER)
                .thenRefusedBy(Rule.CHECKED_THE_NEXT_DAY)
                .when(VERIFIER)
                .givesEvidence(LEDGER, SEEN)
                .thenRefusedBy(Rule.CHECKED_THE_NEXT_DAY)
                .when(ENGINEER)
                .checksBeforeItsDay(LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .when(COMMANDER)
                .checksBeforeItsDay(LEDGER)
                .then(new CheckBegan(LEDGER))
                .and(handoff -> assertThat(
                                handoff.work().item(LEDGER).orElseThrow().state())
                        .isEqualTo(State.CLOSED));
    }

    @Test
    @Law(Rule.A_SECOND_PERSON_ATTESTS)
    void a_check_by_hand_has_evidence_and_a_second_person() {
        undecided()
                .when(VERIFIER)
                .givesEvidence(LEDGER, "   ")
                .thenRefusedBy(Rule.A_SECOND_PERSON_ATTESTS)
                .when(VERIFIER)
                .givesEvidence(LEDGER, SEEN)
                .then(new EvidenceGiven(LEDGER, SEEN))
                .when(VERIFIER)
                .attests(LEDGER)
                .thenRefusedBy(Rule.A_SECOND_PERSON_ATTESTS)
                .when(ENGINEER)
                .attests(LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(ANALYST)
                .doubts(LEDGER, "That is the staging host.")
                .then(new EvidenceDoubted(LEDGER, "That is the staging host."))
                .when(ANALYST)
                .attests(LEDGER)
                .thenRefusedBy(Rule.A_SECOND_PERSON_ATTESTS)
                .when(VERIFIER)
                .givesEvidence(LEDGER, SEEN)
                .andWhen(ANALYST)
                .attests(LEDGER)
                .then(passed());
    }

    private Situation claimed() {
        return given(REMEDIATION).itIsAccepted().and(ENGINEER, engineer -> engineer.marksDone(LEDGER));
    }

    private Situation undecided() {
        Situation situation = claimed();
        situation
                .when()
                .theInventory(shelf -> shelf.containsNoMore(LEDGER))
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(NEXT_DAY);
        return situation;
    }

    private static Expected passed() {
        return new Expected(
                "the check passed, on evidence",
                event -> event instanceof CheckPassed passed
                        && passed.project().equals(LEDGER)
                        && passed.evidence().isThere());
    }

    private static Expected failedUntil(Instant due) {
        return new Expected(
                "the check failed, new date " + due,
                event -> event instanceof CheckFailed failed
                        && failed.due().due().equals(due)
                        && failed.evidence().finding().contains("2.14.1"));
    }
}
