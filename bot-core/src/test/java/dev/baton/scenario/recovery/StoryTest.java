package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.DIRECTORY;
import static dev.baton.scenario.AnyRecovery.FILES;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.TILLS;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RecoveryActs.attests;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.recordsThatItWasSaid;
import static dev.baton.scenario.stage.RecoveryActs.rejects;
import static dev.baton.scenario.stage.RecoveryActs.schedules;
import static dev.baton.scenario.stage.RecoveryActs.settles;
import static dev.baton.scenario.stage.RestorationActs.approves;
import static dev.baton.scenario.stage.RestorationActs.bringsOnline;
import static dev.baton.scenario.stage.RestorationActs.closesTheIncident;
import static dev.baton.scenario.stage.RestorationActs.closesTheRecovery;
import static dev.baton.scenario.stage.RestorationActs.endsEarlyRecovery;
import static dev.baton.scenario.stage.RestorationActs.raises;
import static dev.baton.scenario.stage.RestorationActs.resumes;
import static dev.baton.scenario.stage.RestorationActs.rollsBack;
import static dev.baton.scenario.stage.RestorationActs.saysReadyForRecovery;
import static dev.baton.scenario.stage.RestorationActs.saysWhatMissedIt;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.RecoverySituation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoryTest extends OnEveryStage {

    @Test
    void rejected_accepted_by_word_of_mouth_held_back_reinfected_restored_and_closed() {
        RecoverySituation it = givenRecovery().itAwaitsAcceptance();

        isRejectedAndComesAgain(it);
        isHeldBack(it);
        isReinfectedAndFrozen(it);
        isRestoredAndClosed(it);
    }

    private static void isRejectedAndComesAgain(RecoverySituation it) {
        it.and(RECOVERY_LEAD, rejects("Nobody decides the rollback."))
                .and(ANALYST, settles(1, "The recovery lead decides."))
                .and(ANALYST, marksThePackageReady())
                .and(ANALYST, schedules(MONDAY_AT_TWO))
                .itAwaitsAcceptance()
                .and(ANALYST, all -> recordsThatItWasSaid(all, RECOVERY_LEAD, "https://meet.example/2", MONDAY_AT_TWO))
                .begins()
                .andItIs(Phase.AWAITING_ACCEPTANCE)
                .when(OPERATIONS)
                .does(all -> attests(all, RECOVERY_LEAD))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    private static void isHeldBack(RecoverySituation it) {
        it.everybodyHasOpenedThePackage()
                .isHealthy(DIRECTORY)
                .isOnline(FILES)
                .and(COMMANDER, all -> saysReadyForRecovery(all, TILLS))
                .begins()
                .when(RECOVERY_LEAD)
                .does(all -> approves(all, TILLS))
                .thenRefusedBy(Rule.WAVE_BY_WAVE);
    }

    private static void isReinfectedAndFrozen(RecoverySituation it) {
        it.and(WATCHER, raises(FILES, "updsvc is back.", "EDR alert 4711"))
                .begins()
                .andItIs(Phase.ESCALATED)
                .when(OPERATIONS)
                .does(all -> bringsOnline(all, TILLS, Way.RESTORE))
                .thenRefusedBy(Rule.FROZEN_WHILE_ESCALATED)
                .when(OPERATIONS)
                .does(all -> rollsBack(all, FILES))
                .andWhen(COMMANDER)
                .does(resumes("It was the snapshot."))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    private static void isRestoredAndClosed(RecoverySituation it) {
        it.isHealthy(FILES)
                .and(RECOVERY_LEAD, all -> approves(all, TILLS))
                .and(OPERATIONS, all -> bringsOnline(all, TILLS, Way.RESTORE))
                .isSeenWell(TILLS)
                .isSignedOff(DIRECTORY)
                .isSignedOff(FILES)
                .isSignedOff(TILLS)
                .and(COMMANDER, endsEarlyRecovery())
                .begins()
                .andItIs(Phase.RESTORED)
                .after(Duration.ofDays(29))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .thenRefusedBy(Rule.LINKED_UNTIL_QUIET)
                .after(Duration.ofDays(1))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .thenRefusedBy(Rule.EACH_GAP_IS_COUNTED)
                .when(COMMANDER)
                .does(saysWhatMissedIt(
                        1, FILES + ": updsvc is back.", Shortfall.GUIDANCE, "Which snapshots are clean."))
                .andWhen(COMMANDER)
                .does(closesTheRecovery())
                .then(any(RecoveryClosed.class), any(ArchiveEntered.class))
                .andItIs(Phase.CLOSED)
                .when(COMMANDER)
                .does(closesTheIncident())
                .then(any(HandoffArchived.class));
    }
}
