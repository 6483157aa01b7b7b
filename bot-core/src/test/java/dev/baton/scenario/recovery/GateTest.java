package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OTHER_LEAD;
import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.AnyRecovery.anyCaveats;
import static dev.baton.scenario.AnyRecovery.anyGuidance;
import static dev.baton.scenario.AnyRecovery.guidanceWith;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.elsewhere;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RecoveryActs.accepts;
import static dev.baton.scenario.stage.RecoveryActs.answers;
import static dev.baton.scenario.stage.RecoveryActs.asks;
import static dev.baton.scenario.stage.RecoveryActs.concludes;
import static dev.baton.scenario.stage.RecoveryActs.confirms;
import static dev.baton.scenario.stage.RecoveryActs.handsOverWithoutAMeeting;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.names;
import static dev.baton.scenario.stage.RecoveryActs.opensThePackage;
import static dev.baton.scenario.stage.RecoveryActs.rejects;
import static dev.baton.scenario.stage.RecoveryActs.settles;
import static dev.baton.scenario.stage.RecoveryActs.writesTheGuidance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryRejected;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.acceptance.EndState;
import dev.baton.handoff.recovery.meeting.GatheringEvent.BriefingConcluded;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.PointEvent.PointConfirmed;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class GateTest extends OnEveryStage {

    private static final String RECORDING = "https://meet.example/rec/1";

    @Test
    @Law(Rule.THE_POINTS_ARE_CONFIRMED)
    void the_ir_lead_states_that_eradication_is_complete_before_the_recovery_lead_confirms_it() {
        givenRecovery()
                .theBriefingHasStarted()
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> confirms(handoff, RECOVERY_LEAD, Point.ERADICATION, Role.RECOVERY_LEAD, ""))
                .thenRefusedBy(Rule.THE_POINTS_ARE_CONFIRMED)
                .when(COMMANDER)
                .does(handoff -> confirms(handoff, COMMANDER, Point.ERADICATION, Role.IR_LEAD, ""))
                .andWhen(RECOVERY_LEAD)
                .does(handoff -> confirms(handoff, RECOVERY_LEAD, Point.ERADICATION, Role.RECOVERY_LEAD, ""))
                .then(any(PointConfirmed.class))
                .when(COMMANDER)
                .does(concludes(RECORDING))
                .thenRefusedBy(Rule.THE_POINTS_ARE_CONFIRMED);
    }

    @Test
    void only_the_named_role_confirms_and_only_in_the_briefing() {
        givenRecovery()
                .theBriefingHasStarted()
                .begins()
                .when(OWNER)
                .does(handoff -> confirms(handoff, OWNER, Point.MONITORING, Role.MONITORING, ""))
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS);
        givenRecovery()
                .theBriefingIsAppointed()
                .begins()
                .when(WATCHER)
                .does(handoff -> confirms(handoff, WATCHER, Point.MONITORING, Role.MONITORING, ""))
                .thenRefusedBy(Rule.THE_POINTS_ARE_CONFIRMED);
    }

    @Test
    @Law(Rule.CAVEATS_ARE_READ_BACK)
    void the_caveats_are_read_back_in_own_words_before_anybody_accepts() {
        givenRecovery()
                .theBriefingHasStarted()
                .begins()
                .when(OPERATIONS)
                .does(handoff -> confirms(handoff, OPERATIONS, Point.PROCESS, Role.IT_OPERATIONS, "ok"))
                .thenRefusedBy(Rule.CAVEATS_ARE_READ_BACK);
        givenRecovery()
                .itIsCleared()
                .and(COMMANDER, handsOverWithoutAMeeting("The sites open tomorrow."))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.CAVEATS_ARE_READ_BACK);
    }

    @Test
    @Law(Rule.RECOVERY_QUESTIONS_ARE_ANSWERED)
    void a_question_without_an_answer_blocks() {
        givenRecovery()
                .everyPointIsConfirmed()
                .and(OWNER, asks(Point.MONITORING, "Who watches at night?"))
                .begins()
                .when(COMMANDER)
                .does(concludes(""))
                .thenRefusedBy(Rule.RECOVERY_QUESTIONS_ARE_ANSWERED)
                .when(ANALYST)
                .does(answers(1, "The SOC, on call."))
                .andWhen(COMMANDER)
                .does(concludes(""))
                .then(new BriefingConcluded(""))
                .andItIs(Phase.AWAITING_ACCEPTANCE);
        givenRecovery()
                .itAwaitsAcceptance()
                .and(OPERATIONS, asks(Point.PROCESS, "Which image?"))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.RECOVERY_QUESTIONS_ARE_ANSWERED);
    }

    @Test
    void the_recovery_lead_accepts_and_the_gate_opens() {
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .then(any(AcceptanceGiven.class), any(RecoveryAccepted.class))
                .andItIs(Phase.EARLY_RECOVERY)
                .and(handoff -> assertThat(handoff.recovery().session().assents())
                        .singleElement()
                        .satisfies(assent -> {
                            assertThat(assent.form()).isEqualTo(Form.CLICK);
                            assertThat(assent.sha256())
                                    .isEqualTo(handoff.recovery().document().sha256());
                        }));
    }

    @Test
    void the_gate_opens_by_itself_once_the_acceptance_is_on_record() {
        givenRecovery()
                .itIsAccepted()
                .begins()
                .andItIs(Phase.EARLY_RECOVERY)
                .history(history -> assertThat(history)
                        .filteredOn(recorded -> recorded.event().equals(new GateOpened()))
                        .singleElement()
                        .extracting(recorded -> recorded.moment().by())
                        .isEqualTo(Person.BATON));
    }

    @Test
    @Law(Rule.THE_RECOVERY_LEAD_ACCEPTS)
    void nobody_accepts_for_a_recovery_lead_and_all_of_them_must() {
        givenRecovery()
                .itIsCleared()
                .and(ANALYST, names(OTHER_LEAD, Group.RECOVERY_LEADS))
                .also(each -> each.everybodyIsReady().itAwaitsAcceptance())
                .begins()
                .when(COMMANDER)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.THE_RECOVERY_LEAD_ACCEPTS)
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .then(any(AcceptanceGiven.class))
                .andItIs(Phase.AWAITING_ACCEPTANCE)
                .when(elsewhere(RECOVERY_LEAD))
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenNothing()
                .when(OTHER_LEAD)
                .does(handoff -> accepts(handoff, OTHER_LEAD))
                .then(any(AcceptanceGiven.class), any(RecoveryAccepted.class));
        givenRecovery()
                .thePackageIsReady()
                .begins()
                .when(ANALYST)
                .does(names(COMMANDER, Group.RECOVERY_LEADS))
                .thenRefusedBy(Rule.THE_RECOVERY_LEAD_ACCEPTS);
    }

    @Test
    @Law(Rule.THE_END_STATE_IS_REACHED)
    void each_item_of_the_end_state_is_delivered_and_accepted_or_the_gate_stays_shut() {
        givenRecovery()
                .everyPointIsConfirmed()
                .and(COMMANDER, concludes(RECORDING))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.THE_END_STATE_IS_REACHED)
                .and(handoff -> assertThat(new EndState(handoff).gaps()).hasSize(3))
                .when(RECOVERY_LEAD)
                .does(handoff -> opensThePackage(handoff, RECOVERY_LEAD))
                .and(handoff -> assertThat(new EndState(handoff).gaps()).isEmpty())
                .andWhen(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    @Law(Rule.A_REJECTION_HAS_REASONS)
    void a_rejection_has_reasons_and_each_is_settled_before_the_package_comes_again() {
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .when(COMMANDER)
                .does(rejects("No."))
                .thenRefusedBy(Rule.THE_RECOVERY_LEAD_ACCEPTS)
                .when(RECOVERY_LEAD)
                .does(rejects(" "))
                .thenRefusedBy(Rule.A_REJECTION_HAS_REASONS)
                .when(RECOVERY_LEAD)
                .does(rejects("The rollback of wave 2 is too old.", "Who owns the tills?"))
                .then(any(RecoveryRejected.class))
                .andItIs(Phase.PREPARING)
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.A_REJECTION_HAS_REASONS)
                .when(ANALYST)
                .does(writesTheGuidance(guidanceWith("Backup of 16 December")))
                .andWhen(ANALYST)
                .does(settles(1, "There is a newer backup."))
                .andWhen(ANALYST)
                .does(settles(2, "Malik does."))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    void after_a_rejection_the_changed_package_is_walked_through_again() {
        givenRecovery()
                .itAwaitsAcceptance()
                .and(RECOVERY_LEAD, rejects("The rollback of wave 2 is too old."))
                .and(ANALYST, writesTheGuidance(guidanceWith("Backup of 16 December")))
                .and(ANALYST, settles(1, "There is a newer backup."))
                .and(ANALYST, marksThePackageReady())
                .and(COMMANDER, handsOverWithoutAMeeting("Only the rollback has changed."))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.CAVEATS_ARE_READ_BACK)
                .when(RECOVERY_LEAD)
                .does(handoff -> confirms(handoff, RECOVERY_LEAD, Point.PROCESS, Role.RECOVERY_LEAD, anyCaveats()))
                .andWhen(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.THE_POINTS_ARE_CONFIRMED);
        assertThat(anyGuidance()).isNotEqualTo(guidanceWith("Backup of 16 December"));
    }
}
