package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.DIRECTORY;
import static dev.baton.scenario.AnyRecovery.FILES;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OTHER_OWNER;
import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.TILLS;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.AnyRecovery.guidanceWithoutTheTills;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.RestorationActs.approves;
import static dev.baton.scenario.stage.RestorationActs.bringsOnline;
import static dev.baton.scenario.stage.RestorationActs.endsEarlyRecovery;
import static dev.baton.scenario.stage.RestorationActs.goesOnWithoutThem;
import static dev.baton.scenario.stage.RestorationActs.overrides;
import static dev.baton.scenario.stage.RestorationActs.retires;
import static dev.baton.scenario.stage.RestorationActs.reviews;
import static dev.baton.scenario.stage.RestorationActs.saysReadyForRecovery;
import static dev.baton.scenario.stage.RestorationActs.seesNothingUnusual;
import static dev.baton.scenario.stage.RestorationActs.signsOff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryLinked;
import dev.baton.handoff.recovery.restoration.OversightEvent.WaveOverridden;
import dev.baton.handoff.recovery.restoration.RestorationEvent.CaveatViolated;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemApproved;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemHealthy;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemMarkedReady;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemOnline;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRetired;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemReviewed;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.RecoveryActs;
import org.junit.jupiter.api.Test;

class RestorationTest extends OnEveryStage {

    @Test
    void a_system_comes_back_step_by_step_each_by_its_own_people() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .begins()
                .when(COMMANDER)
                .does(handoff -> saysReadyForRecovery(handoff, DIRECTORY))
                .then(new SystemMarkedReady(DIRECTORY))
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, DIRECTORY))
                .then(new SystemApproved(DIRECTORY))
                .when(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, DIRECTORY, Way.REBUILD))
                .then(new SystemOnline(DIRECTORY, Way.REBUILD))
                .when(COMMANDER)
                .does(handoff -> reviews(handoff, DIRECTORY, "No new services."))
                .then(new SystemReviewed(DIRECTORY, "No new services."))
                .when(WATCHER)
                .does(handoff -> seesNothingUnusual(handoff, DIRECTORY))
                .then(new SystemHealthy(DIRECTORY))
                .when(OWNER)
                .does(handoff -> signsOff(handoff, DIRECTORY))
                .then(new SystemRestored(DIRECTORY))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    @Law(Rule.EACH_STEP_HAS_ITS_PEOPLE)
    void nobody_takes_the_step_of_somebody_else_or_one_before_its_time() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .begins()
                .when(OPERATIONS)
                .does(handoff -> saysReadyForRecovery(handoff, DIRECTORY))
                .thenRefusedBy(Rule.EACH_STEP_HAS_ITS_PEOPLE)
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, DIRECTORY))
                .thenRefusedBy(Rule.EACH_STEP_HAS_ITS_PEOPLE);
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY))
                .begins()
                .when(OTHER_OWNER)
                .does(handoff -> signsOff(handoff, DIRECTORY))
                .thenRefusedBy(Rule.EACH_STEP_HAS_ITS_PEOPLE);
    }

    @Test
    @Law(Rule.NOTHING_BEFORE_THE_GATE)
    void no_system_is_touched_before_the_handoff_is_accepted() {
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .when(COMMANDER)
                .does(handoff -> saysReadyForRecovery(handoff, DIRECTORY))
                .thenRefusedBy(Rule.NOTHING_BEFORE_THE_GATE)
                .when(COMMANDER)
                .does(overrides(2, "The tills must open."))
                .thenRefusedBy(Rule.NOTHING_BEFORE_THE_GATE);
    }

    @Test
    @Law(Rule.ONLY_READY_SYSTEMS)
    void a_system_that_is_not_ready_for_recovery_does_not_come_back_and_its_owner_says_so() {
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, RecoveryActs.writesTheGuidance(guidanceWithoutTheTills()))
                .also(each -> each.everybodyHasOpenedThePackage())
                .begins()
                .when(COMMANDER)
                .does(handoff -> saysReadyForRecovery(handoff, TILLS))
                .thenRefusedBy(Rule.ONLY_READY_SYSTEMS)
                .when(OTHER_OWNER)
                .does(handoff -> retires(handoff, TILLS, "They are replaced."))
                .then(new SystemRetired(TILLS, "They are replaced."));
    }

    @Test
    @Law(Rule.WAVE_BY_WAVE)
    void a_wave_waits_for_the_health_of_those_before_it_or_for_an_override_on_record() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY))
                .and(COMMANDER, handoff -> saysReadyForRecovery(handoff, TILLS))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, TILLS))
                .thenRefusedBy(Rule.WAVE_BY_WAVE)
                .when(RECOVERY_LEAD)
                .does(overrides(2, "The tills must open."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(overrides(2, " "))
                .thenRefusedBy(Rule.WAVE_BY_WAVE)
                .when(COMMANDER)
                .does(overrides(2, "The tills must open."))
                .then(new WaveOverridden(2, "The tills must open."))
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, TILLS))
                .then(new SystemApproved(TILLS));
    }

    @Test
    void with_every_earlier_system_healthy_the_next_wave_begins_by_itself() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY).isHealthy(FILES))
                .and(COMMANDER, handoff -> saysReadyForRecovery(handoff, TILLS))
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, TILLS))
                .then(new SystemApproved(TILLS));
    }

    @Test
    @Law(Rule.FIRST_SYSTEMS_ARE_REVIEWED)
    void the_first_systems_of_a_wave_are_reviewed_before_the_next_one_and_before_they_are_healthy() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isOnline(DIRECTORY).isApproved(FILES))
                .begins()
                .when(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, FILES, Way.RESTORE))
                .thenRefusedBy(Rule.FIRST_SYSTEMS_ARE_REVIEWED)
                .when(WATCHER)
                .does(handoff -> seesNothingUnusual(handoff, DIRECTORY))
                .thenRefusedBy(Rule.FIRST_SYSTEMS_ARE_REVIEWED)
                .when(COMMANDER)
                .does(endsEarlyRecovery())
                .thenRefusedBy(Rule.FIRST_SYSTEMS_ARE_REVIEWED)
                .when(COMMANDER)
                .does(handoff -> reviews(handoff, DIRECTORY, "No new services."))
                .andWhen(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, FILES, Way.RESTORE))
                .then(new SystemOnline(FILES, Way.RESTORE));
    }

    @Test
    @Law(Rule.WITH_FULL_AWARENESS)
    void nothing_is_brought_online_while_somebody_has_not_opened_the_package_unless_the_ir_lead_goes_on() {
        givenRecovery()
                .itIsAccepted()
                .also(each -> each.isApproved(DIRECTORY))
                .begins()
                .when(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, DIRECTORY, Way.REBUILD))
                .thenRefusedBy(Rule.WITH_FULL_AWARENESS)
                .when(COMMANDER)
                .does(goesOnWithoutThem("The others are asleep."))
                .andWhen(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, DIRECTORY, Way.REBUILD))
                .then(new SystemOnline(DIRECTORY, Way.REBUILD));
    }

    @Test
    void another_way_than_the_instruction_says_is_raised() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isApproved(DIRECTORY))
                .begins()
                .when(OPERATIONS)
                .does(handoff -> bringsOnline(handoff, DIRECTORY, Way.RESTORE))
                .then(
                        new SystemOnline(DIRECTORY, Way.RESTORE),
                        new CaveatViolated(DIRECTORY, Way.REBUILD, Way.RESTORE));
    }

    @Test
    void early_recovery_is_over_when_the_first_systems_of_each_wave_are_reviewed() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY).isHealthy(FILES).isHealthy(TILLS))
                .begins()
                .when(COMMANDER)
                .does(endsEarlyRecovery())
                .then(new RecoveryLinked())
                .andItIs(Phase.RECOVERY_LINKED)
                .when(OWNER)
                .does(handoff -> signsOff(handoff, FILES))
                .andItIs(Phase.RECOVERY_LINKED)
                .and(handoff -> assertThat(handoff.recovery()
                                .restoration()
                                .life(FILES)
                                .state()
                                .isSettled())
                        .isTrue());
    }
}
