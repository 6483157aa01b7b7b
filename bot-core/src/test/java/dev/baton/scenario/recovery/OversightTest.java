package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.DIRECTORY;
import static dev.baton.scenario.AnyRecovery.FILES;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RestorationActs.approves;
import static dev.baton.scenario.stage.RestorationActs.closesTheIncident;
import static dev.baton.scenario.stage.RestorationActs.closesTheRecovery;
import static dev.baton.scenario.stage.RestorationActs.endsEarlyRecovery;
import static dev.baton.scenario.stage.RestorationActs.goesBackToEradication;
import static dev.baton.scenario.stage.RestorationActs.namesTheContact;
import static dev.baton.scenario.stage.RestorationActs.overrides;
import static dev.baton.scenario.stage.RestorationActs.raises;
import static dev.baton.scenario.stage.RestorationActs.resumes;
import static dev.baton.scenario.stage.RestorationActs.reviews;
import static dev.baton.scenario.stage.RestorationActs.rollsBack;
import static dev.baton.scenario.stage.RestorationActs.saysWhatMissedIt;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.recovery.restoration.OversightEvent.ContactNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.CoverageGapFound;
import dev.baton.handoff.recovery.restoration.OversightEvent.DailySummary;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.QuietWindowOver;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryLinked;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRolledBack;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.report.Missed;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.RecoveryActs;
import dev.baton.scenario.stage.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class OversightTest extends OnEveryStage {

    private static final String EVIDENCE = "https://edr.example/alert/7";

    @Test
    @Law(Rule.FROZEN_WHILE_ESCALATED)
    void whatever_is_raised_freezes_recovery_until_the_ir_lead_resumes_it_with_a_reason() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY))
                .begins()
                .when(WATCHER)
                .does(raises(DIRECTORY, "updsvc is back.", EVIDENCE))
                .then(new EscalationRaised(1, DIRECTORY, "updsvc is back.", EVIDENCE))
                .andItIs(Phase.ESCALATED)
                .and(handoff -> assertThat(
                                handoff.recovery().restoration().life(DIRECTORY).state())
                        .isEqualTo(State.REINFECTED))
                .when(RECOVERY_LEAD)
                .does(handoff -> approves(handoff, FILES))
                .thenRefusedBy(Rule.FROZEN_WHILE_ESCALATED)
                .when(RECOVERY_LEAD)
                .does(resumes("It was nothing."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(resumes(" "))
                .thenRefusedBy(Rule.FROZEN_WHILE_ESCALATED)
                .when(OPERATIONS)
                .does(handoff -> rollsBack(handoff, DIRECTORY))
                .then(new SystemRolledBack(DIRECTORY))
                .when(COMMANDER)
                .does(resumes("It is rolled back, and the others are clean."))
                .then(new RecoveryResumed("It is rolled back, and the others are clean."))
                .andItIs(Phase.EARLY_RECOVERY)
                .and(handoff -> assertThat(
                                handoff.recovery().restoration().life(DIRECTORY).state())
                        .isEqualTo(State.LISTED));
    }

    @Test
    @Law(Rule.EACH_GAP_IS_COUNTED)
    void whatever_was_found_again_is_counted_against_the_section_that_missed_it_by_the_ir_lead_who_may_correct_it() {
        String shown = DIRECTORY + ": updsvc is back.";
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isHealthy(DIRECTORY))
                .and(WATCHER, raises(DIRECTORY, "updsvc is back.", EVIDENCE))
                .begins()
                .when(COMMANDER)
                .does(goesBackToEradication("The directory is not clean."))
                .when(RECOVERY_LEAD)
                .does(saysWhatMissedIt(1, shown, Shortfall.ERADICATION, "The second service."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(saysWhatMissedIt(1, shown, Shortfall.ERADICATION, " "))
                .thenRefusedBy(Rule.EACH_GAP_IS_COUNTED)
                .when(COMMANDER)
                .does(saysWhatMissedIt(1, shown, Shortfall.NONE, "It was new to everybody."))
                .then(new ShortfallNamed(1, Shortfall.NONE, "It was new to everybody."))
                .when(COMMANDER)
                .does(saysWhatMissedIt(1, shown, Shortfall.ERADICATION, "The second service."))
                .and(handoff -> {
                    assertThat(Missed.of(handoff)).containsExactly(new Missed(Shortfall.ERADICATION, 1));
                    assertThat(handoff.recovery().restoration().uncounted()).isEmpty();
                });
    }

    @Test
    void what_was_allowed_before_it_went_back_is_allowed_anew() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isApproved(DIRECTORY))
                .and(COMMANDER, overrides(2, "The tills must open."))
                .and(WATCHER, raises("", "Calls to the domain.", EVIDENCE))
                .begins()
                .when(COMMANDER)
                .does(goesBackToEradication("The directory is not clean."))
                .then(any(ReturnedToEradication.class))
                .and(handoff -> {
                    assertThat(handoff.recovery().restoration().life(DIRECTORY).state())
                            .isEqualTo(State.LISTED);
                    assertThat(handoff.recovery().restoration().overrides()).isEmpty();
                });
    }

    @Test
    void what_is_not_eradicated_goes_back_and_comes_again_as_a_new_version() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .also(each -> each.isOnline(DIRECTORY))
                .and(WATCHER, raises(DIRECTORY, "updsvc is back.", EVIDENCE))
                .begins()
                .when(COMMANDER)
                .does(goesBackToEradication("The directory is not clean."))
                .then(any(ReturnedToEradication.class))
                .andItIs(Phase.PREPARING)
                .and(handoff -> {
                    assertThat(handoff.recovery().document().version()).isEqualTo(6);
                    assertThat(handoff.recovery().clearance().isDeclared()).isFalse();
                    assertThat(handoff.recovery().session().assents()).isEmpty();
                })
                .when(ANALYST)
                .does(RecoveryActs.marksThePackageReady())
                .andWhen(ANALYST)
                .does(RecoveryActs.schedules(berlin("2026-12-21T10:00")))
                .thenRefusedBy(Rule.HANDED_OVER_AFTER_ERADICATION);
    }

    @Test
    @Law(Rule.A_CONTACT_COVERS_THE_HOURS)
    void somebody_of_security_is_the_point_of_contact_and_a_gap_is_told_once() {
        givenRecovery()
                .itIsAccepted()
                .begins()
                .history(history -> assertThat(
                                gaps(history.stream().map(each -> each.event()).toList()))
                        .hasSize(1))
                .when(COMMANDER)
                .does(namesTheContact(ENGINEER, berlin("2026-12-18T14:00"), berlin("2026-12-18T20:00")))
                .thenRefusedBy(Rule.A_CONTACT_COVERS_THE_HOURS)
                .when(COMMANDER)
                .does(namesTheContact(ANALYST, berlin("2026-12-18T20:00"), berlin("2026-12-18T14:00")))
                .thenRefusedBy(Rule.A_CONTACT_COVERS_THE_HOURS)
                .when(COMMANDER)
                .does(namesTheContact(ANALYST, berlin("2026-12-18T14:00"), berlin("2026-12-18T20:00")))
                .then(any(ContactNamed.class))
                .laterAt(berlin("2026-12-18T20:00"))
                .then(new CoverageGapFound(berlin("2026-12-18T20:00")))
                .laterAt(berlin("2026-12-18T22:00"))
                .thenNothing();
    }

    @Test
    void the_point_of_contact_reviews_and_nobody_else_but_the_ir_lead() {
        givenRecovery()
                .everybodyHasOpenedThePackage()
                .and(COMMANDER, namesTheContact(ANALYST, berlin("2026-12-18T14:00"), berlin("2026-12-18T20:00")))
                .also(each -> each.isOnline(DIRECTORY))
                .begins()
                .when(WATCHER)
                .does(handoff -> reviews(handoff, DIRECTORY, "Fine."))
                .thenRefusedBy(Rule.EACH_STEP_HAS_ITS_PEOPLE)
                .when(ANALYST)
                .does(handoff -> reviews(handoff, DIRECTORY, "No new services."))
                .and(handoff -> assertThat(
                                handoff.recovery().restoration().life(DIRECTORY).state())
                        .isEqualTo(State.REVIEWED));
    }

    @Test
    void monitoring_gets_a_summary_each_morning_and_of_missed_ones_only_one() {
        givenRecovery()
                .itIsAccepted()
                .begins()
                .laterAt(berlin("2026-12-19T09:00"))
                .then(new DailySummary(3, 0, 0, 0))
                .laterAt(berlin("2026-12-23T12:00"))
                .then(new DailySummary(3, 0, 0, 0));
    }

    @Test
    @Law(Rule.LINKED_UNTIL_QUIET)
    void it_closes_when_every_system_is_signed_off_and_thirty_days_were_quiet() {
        givenRecovery()
                .itIsAccepted()
                .begins()
                .when(COMMANDER)
                .does(closesTheRecovery())
                .thenRefusedBy(Rule.LINKED_UNTIL_QUIET);
        givenRecovery()
                .itIsRestored()
                .begins()
                .andItIs(Phase.RESTORED)
                .laterAt(berlin("2027-01-17T13:00"))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .thenRefusedBy(Rule.LINKED_UNTIL_QUIET)
                .laterAt(berlin("2027-01-17T14:00"))
                .then(new QuietWindowOver())
                .when(COMMANDER)
                .does(closesTheRecovery())
                .then(any(RecoveryClosed.class), any(ArchiveEntered.class))
                .andItIs(Phase.CLOSED)
                .when(COMMANDER)
                .does(closesTheIncident())
                .then(new HandoffArchived())
                .andItIs(Phase.ARCHIVED);
    }

    @Test
    @Law(Rule.AN_INCIDENT_CLOSES_LAST)
    void one_incident_is_closed_over_neither_of_its_two_handoffs() {
        givenRecovery().itIsRestored().begins().and(recovery -> {
            Moment moment = new Moment(ANALYST, berlin("2027-01-17T14:00"));
            Handoff remediation = new HandoffOpened(
                            "Old library", recovery.opening().incident(), COMMANDER)
                    .applyTo(Handoff.unopened(new HandoffId(77)), moment);
            Handoff closed = new RecoveryClosed().applyTo(recovery, moment);

            assertThat(closing(closed, remediation)).contains("H-77 is draft, so the incident is not over.");
            assertThat(closing(new HandoffClosed().applyTo(remediation, moment), recovery))
                    .contains("is restored, so the incident is not over.");
        });
    }

    /** Why an incident is not closed over this other handoff of it. */
    private static String closing(Handoff one, Handoff other) {
        Asked asked =
                new Asked(COMMANDER, berlin("2027-01-17T14:00"), World.usual().organisation());
        Decision decision = one.decide(new CloseIncident(List.of(one, other)), asked);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class, no -> assertThat(no.rule()).isEqualTo(Rule.AN_INCIDENT_CLOSES_LAST));
        return ((Decision.Refused) decision).because();
    }

    @Test
    void whatever_is_raised_in_the_quiet_window_begins_it_anew() {
        givenRecovery()
                .itIsRestored()
                .begins()
                .laterAt(berlin("2027-01-16T14:00"))
                .when(OWNER)
                .does(raises("", "A strange login.", ""))
                .andItIs(Phase.ESCALATED)
                .when(COMMANDER)
                .does(resumes("It was the owner himself."))
                .andItIs(Phase.EARLY_RECOVERY)
                .when(COMMANDER)
                .does(endsEarlyRecovery())
                .then(new RecoveryLinked(), new RecoveryRestored())
                .laterAt(berlin("2027-02-01T08:00"))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .thenRefusedBy(Rule.LINKED_UNTIL_QUIET);
    }

    private static List<HandoffEvent> gaps(List<HandoffEvent> events) {
        return events.stream().filter(CoverageGapFound.class::isInstance).toList();
    }
}
