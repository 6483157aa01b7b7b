package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.ADMINISTRATOR;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OTHER_LEAD;
import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.AnyRecovery.anyEradication;
import static dev.baton.scenario.AnyRecovery.eradicationWith;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.Expected.scheduled;
import static dev.baton.scenario.stage.RecoveryActs.approvesTheTransition;
import static dev.baton.scenario.stage.RecoveryActs.declaresEradicationComplete;
import static dev.baton.scenario.stage.RecoveryActs.handsOverWithoutAMeeting;
import static dev.baton.scenario.stage.RecoveryActs.isHere;
import static dev.baton.scenario.stage.RecoveryActs.names;
import static dev.baton.scenario.stage.RecoveryActs.releases;
import static dev.baton.scenario.stage.RecoveryActs.saysNotApplicable;
import static dev.baton.scenario.stage.RecoveryActs.saysReady;
import static dev.baton.scenario.stage.RecoveryActs.schedules;
import static dev.baton.scenario.stage.RecoveryActs.starts;
import static dev.baton.scenario.stage.RecoveryActs.writesTheEradication;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.recovery.document.OutstandingIssue;
import dev.baton.handoff.recovery.meeting.GatheringEvent.HandedOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReleased;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.scenario.AnySetting;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class GatheringTest extends OnEveryStage {

    @Test
    void with_all_four_dependencies_met_it_is_scheduled_and_the_package_delivered() {
        givenRecovery()
                .itIsCleared()
                .begins()
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .then(any(PackageDelivered.class), scheduled(1, FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED)
                .and(handoff -> assertThat(handoff.recovery().session().deliveries())
                        .extracting(delivery -> delivery.to())
                        .contains(COMMANDER, RECOVERY_LEAD, OPERATIONS, WATCHER, OWNER, ADMINISTRATOR));
    }

    @Test
    @Law(Rule.HANDED_OVER_AFTER_ERADICATION)
    void nothing_is_briefed_before_eradication_is_declared_and_the_transition_approved() {
        givenRecovery()
                .everybodyIsReady()
                .begins()
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.HANDED_OVER_AFTER_ERADICATION)
                .when(COMMANDER)
                .does(approvesTheTransition("CAB-12"))
                .thenRefusedBy(Rule.HANDED_OVER_AFTER_ERADICATION)
                .when(COMMANDER)
                .does(declaresEradicationComplete())
                .andWhen(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.HANDED_OVER_AFTER_ERADICATION)
                .when(COMMANDER)
                .does(approvesTheTransition("CAB-12"))
                .andWhen(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }

    @Test
    void what_was_declared_about_another_eradication_is_declared_no_longer() {
        givenRecovery()
                .itIsCleared()
                .begins()
                .when(ANALYST)
                .does(writesTheEradication(
                        eradicationWith(new OutstandingIssue("Laptops", "", "", "They are scrapped."))))
                .andItIs(Phase.PREPARING)
                .and(handoff -> {
                    assertThat(handoff.recovery().clearance().isDeclared()).isFalse();
                    assertThat(handoff.recovery().clearance().isApproved()).isFalse();
                });
    }

    @Test
    @Law(Rule.THE_IR_LEAD_LEADS)
    void only_the_ir_lead_declares_approves_and_starts() {
        givenRecovery()
                .everybodyIsReady()
                .begins()
                .when(ANALYST)
                .does(declaresEradicationComplete())
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(RECOVERY_LEAD)
                .does(approvesTheTransition("CAB-12"))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS);
        givenRecovery()
                .everybodyIsThere()
                .begins()
                .when(ANALYST)
                .does(handoff -> starts(handoff))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS);
    }

    @Test
    @Law(Rule.EVERY_GROUP_IS_NAMED)
    void each_group_has_somebody_or_is_not_applicable_for_a_reason() {
        givenRecovery()
                .thePackageIsReady()
                .and(COMMANDER, declaresEradicationComplete())
                .and(COMMANDER, approvesTheTransition("CAB-12"))
                .begins()
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.EVERY_GROUP_IS_NAMED)
                .when(ANALYST)
                .does(saysNotApplicable(Group.ADMINISTRATORS, " "))
                .thenRefusedBy(Rule.EVERY_GROUP_IS_NAMED)
                .when(ANALYST)
                .does(saysNotApplicable(Group.MONITORING, "Nobody watches."))
                .thenRefusedBy(Rule.EVERY_GROUP_IS_NAMED);
    }

    @Test
    void a_participant_is_one_active_human_and_may_be_taken_off_again() {
        givenRecovery()
                .everybodyIsNamed()
                .begins()
                .when(ANALYST)
                .does(names(someoneWho(Standing.GUEST), Group.OPERATIONS))
                .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS)
                .when(ANALYST)
                .does(names(OPERATIONS, Group.OPERATIONS))
                .thenNothing()
                .when(ANALYST)
                .does(handoff -> releases(handoff, OPERATIONS, Group.OPERATIONS))
                .then(new ParticipantReleased(Group.OPERATIONS, OPERATIONS));
    }

    @Test
    @Law(Rule.READY_BEFORE_THE_BRIEFING)
    void owners_and_recovery_teams_say_that_they_are_ready() {
        givenRecovery()
                .itIsCleared()
                .and(ANALYST, names(ADMINISTRATOR, Group.OPERATIONS))
                .begins()
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.READY_BEFORE_THE_BRIEFING)
                .when(ADMINISTRATOR)
                .does(handoff -> saysReady(handoff, ADMINISTRATOR))
                .andWhen(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }

    @Test
    @Law(Rule.THE_LEADS_ARE_AVAILABLE)
    void every_recovery_lead_says_that_they_are_available() {
        givenRecovery()
                .itIsCleared()
                .and(ANALYST, names(OTHER_LEAD, Group.RECOVERY_LEADS))
                .begins()
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.THE_LEADS_ARE_AVAILABLE);
    }

    @Test
    @Law(Rule.EVERY_ROLE_IS_PRESENT)
    void the_briefing_starts_when_each_role_is_there_and_nobody_is_there_a_day_before() {
        givenRecovery()
                .theBriefingIsAppointed()
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> isHere(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.EVERY_ROLE_IS_PRESENT)
                .laterAt(FRIDAY_AT_TWO)
                .when(COMMANDER)
                .does(handoff -> starts(handoff))
                .thenRefusedBy(Rule.EVERY_ROLE_IS_PRESENT);
        givenRecovery()
                .everybodyIsThere()
                .begins()
                .when(COMMANDER)
                .does(handoff -> starts(handoff))
                .then(any(BriefingStarted.class))
                .andItIs(Phase.IN_BRIEFING);
    }

    @Test
    void without_a_recovery_lead_no_briefing_starts_because_nobody_could_accept() {
        givenRecovery()
                .everybodyIsThere()
                .and(ANALYST, handoff -> releases(handoff, RECOVERY_LEAD, Group.RECOVERY_LEADS))
                .begins()
                .when(COMMANDER)
                .does(handoff -> starts(handoff))
                .thenRefusedBy(Rule.EVERY_ROLE_IS_PRESENT);
    }

    @Test
    void another_appointment_takes_the_place_of_the_first() {
        givenRecovery()
                .everybodyIsThere()
                .and(ANALYST, schedules(berlin("2026-12-21T10:00")))
                .begins()
                .laterAt(berlin("2026-12-21T10:00"))
                .andItIs(Phase.BRIEFING_SCHEDULED)
                .when(COMMANDER)
                .does(handoff -> starts(handoff))
                .thenRefusedBy(Rule.EVERY_ROLE_IS_PRESENT);
    }

    @Test
    void what_an_appointed_briefing_waits_for_is_due_by_its_beginning() {
        givenRecovery()
                .theBriefingIsAppointed()
                .and(ANALYST, names(OTHER_LEAD, Group.RECOVERY_LEADS))
                .begins()
                .and(handoff -> assertThat(Recovery.RECOVERY.open(AnySetting.of(handoff)))
                        .isNotEmpty()
                        .allSatisfy(step ->
                                assertThat(step.timing().due()).as(step.what()).isEqualTo(FRIDAY_AT_TWO)));
    }

    @Test
    @Law(Rule.WITHOUT_A_MEETING_FOR_A_REASON)
    void without_a_meeting_only_for_a_reason_and_with_every_dependency_met() {
        givenRecovery()
                .itIsCleared()
                .begins()
                .when(ANALYST)
                .does(handsOverWithoutAMeeting("The sites open tomorrow."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(handsOverWithoutAMeeting("  "))
                .thenRefusedBy(Rule.WITHOUT_A_MEETING_FOR_A_REASON)
                .when(COMMANDER)
                .does(handsOverWithoutAMeeting("The sites open tomorrow."))
                .then(any(PackageDelivered.class), any(HandedOverWithoutMeeting.class))
                .andItIs(Phase.AWAITING_ACCEPTANCE);
    }

    @Test
    void eradication_is_not_declared_over_an_action_that_did_not_work() {
        givenRecovery()
                .isOpen()
                .begins()
                .when(COMMANDER)
                .does(declaresEradicationComplete())
                .thenRefusedBy(Rule.HANDED_OVER_AFTER_ERADICATION);
        assertThat(anyEradication().unvalidated()).isEmpty();
    }
}
