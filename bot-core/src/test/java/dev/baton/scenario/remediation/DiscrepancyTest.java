package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.SCOPE;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyCorrection;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Any.correctionWith;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.MeetingEvent.BriefingIncomplete;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Requirement.Status;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.discrepancy.Correction.Kind;
import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyAccepted;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyRejected;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyUnresolved;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

class DiscrepancyTest extends OnEveryStage {

    @Test
    void a_lead_says_that_the_list_is_wrong_and_it_is_amended() {
        atTheScope()
                .when(LEAD)
                .files(anyCorrection(), anyReason())
                .then(new DiscrepancyFiled(1, PAYMENTS, anyCorrection(), anyReason()))
                .and(handoff -> assertThat(status(handoff, SCOPE, PAYMENTS)).isEqualTo(Status.DISPUTED))
                .when(LEAD)
                .files(anyCorrection(), anyReason())
                .thenNothing()
                .andWhen(COMMANDER)
                .acceptsDiscrepancy(1)
                .then(any(DiscrepancyAccepted.class))
                .and(handoff -> assertThat(handoff.scope().project(LEDGER))
                        .hasValueSatisfying(project -> assertThat(project.components())
                                .allSatisfy(component -> assertThat(component).endsWith("@2.13.0"))))
                .when(COMMANDER)
                .acceptsDiscrepancy(1)
                .thenNothing();
    }

    @Test
    void only_the_touched_team_confirms_again() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everySectionIsConfirmed()
                .and(LEAD, lead -> lead.files(anyCorrection(), anyReason()))
                .and(COMMANDER, commander -> commander.acceptsDiscrepancy(1))
                .when()
                .and(handoff -> {
                    assertThat(status(handoff, SCOPE, PAYMENTS)).isEqualTo(Status.REQUESTED);
                    assertThat(status(handoff, SUMMARY, PAYMENTS)).isEqualTo(Status.CONFIRMED);
                    assertThat(status(handoff, SCOPE, PLATFORM)).isEqualTo(Status.CONFIRMED);
                });
    }

    @Test
    void a_project_of_a_team_that_had_no_seat_brings_that_team_to_the_table() {
        atTheScope()
                .and(LEAD, lead -> lead.files(correctionWith(Kind.WRONG_OWNER), anyReason()))
                .and(COMMANDER, commander -> commander.acceptsDiscrepancy(1))
                .when()
                .and(handoff -> {
                    assertThat(handoff.participants().teams())
                            .extracting(team -> team.id())
                            .containsExactly(PLATFORM);
                    assertThat(status(handoff, SUMMARY, PLATFORM)).isEqualTo(Status.REQUESTED);
                })
                .when(LEAD)
                .confirms(SCOPE, new Seat(Role.ENGINEERING_LEAD, PAYMENTS))
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(PLATFORM_LEAD)
                .confirms(SUMMARY)
                .andItIs(Phase.IN_BRIEFING);
    }

    @Test
    void a_missing_project_comes_in_with_a_drafted_fix_and_waits_for_owner_and_acknowledgement() {
        atTheScope()
                .and(LEAD, lead -> lead.files(correctionWith(Kind.ADD), anyReason()))
                .and(COMMANDER, commander -> commander.acceptsDiscrepancy(1))
                .when()
                .and(handoff -> {
                    assertThat(handoff.scope().project(TILL))
                            .map(ScopedProject::team)
                            .contains(PAYMENTS);
                    assertThat(handoff.document().plan().missing(handoff.scope()))
                            .isEmpty();
                    assertThat(handoff.walk().unowned())
                            .extracting(ScopedProject::name)
                            .containsExactly(TILL);
                    assertThat(handoff.scoping().unacknowledgedTargets()).containsExactly(TILL);
                })
                .when(COMMANDER)
                .acknowledgesTheTargets()
                .and(handoff ->
                        assertThat(handoff.scoping().unacknowledgedTargets()).isEmpty());
    }

    @Test
    @Law(Rule.SCOPE_IS_THE_ACTUAL_LIST)
    void the_last_project_is_not_amended_away() {
        atTheScope()
                .and(LEAD, lead -> lead.files(correctionWith(Kind.REMOVE), anyReason()))
                .when(COMMANDER)
                .acceptsDiscrepancy(1)
                .thenRefusedBy(Rule.SCOPE_IS_THE_ACTUAL_LIST);
    }

    @Test
    void an_accepted_correction_stays_when_the_scope_is_pulled_again() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL)
                .everythingIsConfirmedBefore(SCOPE)
                .and(LEAD, lead -> lead.files(correctionWith(Kind.REMOVE), anyReason()))
                .and(COMMANDER, commander -> commander.acceptsDiscrepancy(1))
                .and(COMMANDER, commander -> commander.endsTheBriefing())
                .andNow("2026-12-21T14:00")
                .when(COMMANDER)
                .startsTheBriefing()
                .and(handoff -> {
                    assertThat(handoff.scoping().request().moment().at())
                            .isEqualTo(handoff.meeting().start());
                    assertThat(handoff.scoping().isSettled()).isTrue();
                    assertThat(handoff.items()).extracting(item -> item.name()).containsExactly(TILL);
                });
    }

    @Test
    void a_removed_project_takes_its_item_and_its_owner_along() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL)
                .everythingIsConfirmedBefore(SCOPE)
                .and(LEAD, lead -> lead.files(correctionWith(Kind.REMOVE), anyReason()))
                .and(COMMANDER, commander -> commander.acceptsDiscrepancy(1))
                .when()
                .and(handoff -> {
                    assertThat(handoff.items()).extracting(item -> item.name()).containsExactly(TILL);
                    assertThat(handoff.document().owner(LEDGER)).isEmpty();
                });
    }

    @Test
    void a_rejected_discrepancy_is_confirmed_or_filed_again_with_something_new() {
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .and(LEAD, lead -> lead.files(anyCorrection(), anyReason()))
                .when(COMMANDER)
                .rejectsDiscrepancy(1, "The SBOM of build 7 says 2.14.1.")
                .then(new DiscrepancyRejected(1, "The SBOM of build 7 says 2.14.1."))
                .and(handoff -> {
                    assertThat(status(handoff, SCOPE, PAYMENTS)).isEqualTo(Status.REQUESTED);
                    assertThat(handoff.objections().discrepancy(1))
                            .map(Discrepancy::review)
                            .contains("The SBOM of build 7 says 2.14.1.");
                })
                .when(LEAD)
                .files(anyCorrection(), anyReason())
                .thenRefusedBy(Rule.DISCREPANCY_HAS_ROWS_AND_REASON)
                .when(LEAD)
                .files(anyCorrection(), "Build 8 is deployed since noon.")
                .then(any(DiscrepancyFiled.class));
    }

    @Test
    @Law(Rule.DISCREPANCY_HAS_ROWS_AND_REASON)
    void a_discrepancy_names_what_is_wrong_and_why() {
        atTheScope()
                .when(LEAD)
                .files(anyCorrection(), " ")
                .thenRefusedBy(Rule.DISCREPANCY_HAS_ROWS_AND_REASON)
                .when(LEAD)
                .files(new Correction(Kind.WRONG_VERSION, LEDGER, ""), anyReason())
                .thenRefusedBy(Rule.DISCREPANCY_HAS_ROWS_AND_REASON)
                .when(LEAD)
                .files(new Correction(Kind.REMOVE, TILL, ""), anyReason())
                .thenRefusedBy(Rule.DISCREPANCY_HAS_ROWS_AND_REASON)
                .when(LEAD)
                .files(new Correction(Kind.ADD, LEDGER, "2.14.1"), anyReason())
                .thenRefusedBy(Rule.DISCREPANCY_HAS_ROWS_AND_REASON);
    }

    @Test
    @Law(Rule.EVERY_PROJECT_HAS_A_TEAM)
    void a_project_moves_only_to_another_team_that_there_is() {
        atTheScope()
                .when(LEAD)
                .files(new Correction(Kind.WRONG_OWNER, LEDGER, "nobody"), anyReason())
                .thenRefusedBy(Rule.EVERY_PROJECT_HAS_A_TEAM)
                .when(LEAD)
                .files(new Correction(Kind.WRONG_OWNER, LEDGER, "payments"), anyReason())
                .thenRefusedBy(Rule.EVERY_PROJECT_HAS_A_TEAM);
    }

    @Test
    void each_lead_corrects_what_is_their_own_teams() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everythingIsConfirmedBefore(SCOPE)
                .when(LEAD)
                .files(new Correction(Kind.REMOVE, GATEWAY, ""), anyReason())
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(MANAGER)
                .files(anyCorrection(), anyReason())
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(PLATFORM_LEAD)
                .files(anyCorrection(), anyReason())
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS);
    }

    @Test
    void the_commander_decides_it_in_the_briefing() {
        atTheScope()
                .and(LEAD, lead -> lead.files(anyCorrection(), anyReason()))
                .when(ANALYST)
                .acceptsDiscrepancy(1)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .when(COMMANDER)
                .rejectsDiscrepancy(1, " ")
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES);
    }

    @Test
    void undecided_at_the_end_it_is_taken_to_the_next_briefing() {
        atTheScope()
                .and(LEAD, lead -> lead.files(anyCorrection(), anyReason()))
                .when(COMMANDER)
                .endsTheBriefing()
                .then(
                        any(BriefingIncomplete.class),
                        Expected.exactly(new DiscrepancyUnresolved(1)),
                        any(BriefingScheduled.class))
                .andWhen(COMMANDER)
                .acceptsDiscrepancy(1)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .laterAt(MONDAY_AT_TWO)
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(COMMANDER)
                .acceptsDiscrepancy(1)
                .then(any(DiscrepancyAccepted.class));
    }

    @Test
    void it_is_filed_in_the_briefing_only() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .files(anyCorrection(), anyReason())
                .thenRefusedBy(Rule.ANSWERS_COUNT_IN_THE_BRIEFING);
    }

    private Situation atTheScope() {
        return given(REMEDIATION).everythingIsConfirmedBefore(SCOPE);
    }

    private static Status status(Handoff handoff, Section section, TeamId team) {
        return handoff.walk().status(new Requirement(section, new Seat(Role.ENGINEERING_LEAD, team)));
    }
}
