package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.TILLS;
import static dev.baton.scenario.AnyRecovery.anyEradication;
import static dev.baton.scenario.AnyRecovery.anyGuidance;
import static dev.baton.scenario.AnyRecovery.anyIncident;
import static dev.baton.scenario.AnyRecovery.anyMonitoring;
import static dev.baton.scenario.AnyRecovery.anyRecovery;
import static dev.baton.scenario.AnyRecovery.artifactsWith;
import static dev.baton.scenario.AnyRecovery.artifactsWithoutTheTills;
import static dev.baton.scenario.AnyRecovery.eradicationWith;
import static dev.baton.scenario.AnyRecovery.guidanceWith;
import static dev.baton.scenario.AnyRecovery.incidentCausedBy;
import static dev.baton.scenario.AnyRecovery.monitoringWith;
import static dev.baton.scenario.AnyRecovery.monitoringWithoutRisks;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.writesTheArtifacts;
import static dev.baton.scenario.stage.RecoveryActs.writesTheEradication;
import static dev.baton.scenario.stage.RecoveryActs.writesTheGuidance;
import static dev.baton.scenario.stage.RecoveryActs.writesTheIncident;
import static dev.baton.scenario.stage.RecoveryActs.writesTheMonitoring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.document.OutstandingIssue;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.document.PackageEvent.IncidentWritten;
import dev.baton.handoff.recovery.document.PackageEvent.MonitoringWritten;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageTest extends OnEveryStage {

    @Test
    void security_opens_a_recovery_handoff_that_has_not_happened() {
        givenRecovery()
                .begins()
                .when(ANALYST)
                .opens(anyRecovery())
                .then(any(HandoffOpened.class))
                .andItIs(Phase.PREPARING);
        givenRecovery().begins().when(LEAD).opens(anyRecovery()).thenRefusedBy(Rule.SECURITY_PREPARES);
    }

    @Test
    void a_complete_package_is_marked_ready_with_its_revisions() {
        givenRecovery()
                .everySectionIsWritten()
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .then(any(PackageMarkedReady.class), any(LinkTrialAsked.class))
                .andItIs(Phase.PACKAGE_READY)
                .and(handoff -> assertThat(handoff.recovery().document().revisions())
                        .extracting(revision -> revision.version() + " " + revision.description())
                        .containsExactly(
                                "1 Incident summary",
                                "2 Eradication summary",
                                "3 Recovery guidance",
                                "4 Residual risks and monitoring",
                                "5 Artifacts"));
    }

    @Test
    @Law(Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE)
    void what_is_missing_blocks_and_is_named() {
        givenRecovery()
                .isOpen()
                .and(ANALYST, writesTheIncident(anyIncident()))
                .and(ANALYST, writesTheEradication(anyEradication()))
                .and(ANALYST, writesTheMonitoring(anyMonitoring()))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE);
        givenRecovery()
                .isOpen()
                .begins()
                .when(ANALYST)
                .does(writesTheEradication(anyEradication()))
                .thenRefusedBy(Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE);
    }

    @Test
    void an_outstanding_issue_has_an_owner_and_a_day_or_is_accepted() {
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheEradication(eradicationWith(new OutstandingIssue("Laptops", "", "", ""))))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE)
                .when(ANALYST)
                .does(writesTheEradication(
                        eradicationWith(new OutstandingIssue("Laptops", "", "", "They are scrapped."))))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    @Law(Rule.EVERY_ACTION_IS_VALIDATED)
    void one_action_that_is_not_shown_to_have_worked_blocks() {
        Validation failed = new Validation(Validation.Result.FAILED, "EDR scan", World.berlin("2026-12-16T18:00"));
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheEradication(eradicationWith(failed)))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.EVERY_ACTION_IS_VALIDATED);
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheEradication(eradicationWith(Validation.OPEN)))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.EVERY_ACTION_IS_VALIDATED);
    }

    @Test
    @Law(Rule.RESIDUAL_RISKS_ARE_NAMED)
    void no_residual_risk_is_said_by_somebody_with_a_name() {
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(monitoringWithoutRisks("")))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.RESIDUAL_RISKS_ARE_NAMED)
                .when(ANALYST)
                .does(writesTheMonitoring(monitoringWithoutRisks("Carla Commander")))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    @Law(Rule.EVERY_WAVE_CAN_BE_ROLLED_BACK)
    void a_wave_without_a_rollback_plan_blocks() {
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheGuidance(guidanceWith("")))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.EVERY_WAVE_CAN_BE_ROLLED_BACK);
    }

    @Test
    @Law(Rule.ESCALATION_REACHES_SOMEBODY)
    void an_escalation_path_ends_at_somebody_who_can_be_reached() {
        givenRecovery()
                .everySectionIsWritten()
                .begins()
                .when(ANALYST)
                .does(writesTheMonitoring(monitoringWith("the SOC")))
                .thenRefusedBy(Rule.ESCALATION_REACHES_SOMEBODY)
                .when(ANALYST)
                .does(writesTheMonitoring(monitoringWith("SOC, +49 30 123456")))
                .then(any(MonitoringWritten.class));
    }

    @Test
    @Law(Rule.EVERY_SYSTEM_HAS_ITS_REPORT)
    void each_impacted_system_has_a_validation_report_or_a_reason() {
        givenRecovery()
                .everySectionIsWritten()
                .and(ANALYST, writesTheArtifacts(artifactsWithoutTheTills(Map.of())))
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.EVERY_SYSTEM_HAS_ITS_REPORT)
                .when(ANALYST)
                .does(writesTheArtifacts(artifactsWithoutTheTills(Map.of(TILLS, "They are replaced."))))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    @Law(Rule.ARTIFACTS_ARE_REFERENCES)
    void a_program_or_an_archive_is_never_part_of_a_package() {
        Scenario scenario = givenRecovery().everySectionIsWritten().begins();
        List.of(
                        "https://vault.example/case-9/updsvc.exe",
                        "https://vault.example/get?file=dump.7z",
                        "\\\\vault\\updsvc.dll")
                .forEach(where -> scenario.when(ANALYST)
                        .does(writesTheArtifacts(artifactsWith(new Retention("Sample", where, "c0".repeat(32)))))
                        .thenRefusedBy(Rule.ARTIFACTS_ARE_REFERENCES));
        scenario.when(ANALYST)
                .does(writesTheArtifacts(
                        artifactsWith(new Retention("Sample", "https://vault.example/case-9/", "c0".repeat(32)))))
                .then(any(ArtifactsWritten.class));
    }

    @Test
    void an_edit_takes_a_ready_package_back_and_what_is_written_as_it_stands_changes_nothing() {
        givenRecovery()
                .thePackageIsReady()
                .begins()
                .when(ANALYST)
                .does(writesTheGuidance(anyGuidance()))
                .thenNothing()
                .when(ANALYST)
                .does(writesTheIncident(incidentCausedBy("A stolen account")))
                .then(any(IncidentWritten.class))
                .andItIs(Phase.PREPARING);
    }

    @Test
    void only_security_prepares_and_a_remediation_has_no_package() {
        givenRecovery()
                .isOpen()
                .begins()
                .when(LEAD)
                .does(writesTheIncident(anyIncident()))
                .thenRefusedBy(Rule.SECURITY_PREPARES);
    }

    @Test
    void the_ir_lead_calls_it_off_with_a_reason() {
        givenRecovery()
                .thePackageIsReady()
                .begins()
                .when(ANALYST)
                .does(Preparations.cancel("A false alarm."))
                .thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE)
                .when(COMMANDER)
                .does(Preparations.cancel("A false alarm."))
                .andItIs(Phase.CANCELLED);
    }
}
