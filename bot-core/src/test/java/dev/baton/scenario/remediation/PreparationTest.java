package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyCoordinates;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.DocumentEvent.VerificationPlanned;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.Readiness;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
import dev.baton.handoff.scope.ScopeRequest;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.World;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparationTest extends OnEveryStage {

    @Test
    @Law(Rule.TWO_SENTENCES)
    void a_third_sentence_is_turned_away() {
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .writesTheSummary("Log4Shell was exploited. It was on Friday.", "Two hosts ran foreign code.")
                .thenRefusedBy(Rule.TWO_SENTENCES)
                .when(ANALYST)
                .writesTheSummary("Log4Shell was exploited.", "  ")
                .thenRefusedBy(Rule.TWO_SENTENCES);
    }

    @Test
    void engineering_does_not_prepare_the_document() {
        given(REMEDIATION)
                .isOpen()
                .when(LEAD)
                .writesTheSummary("Log4Shell was exploited.", "Two hosts ran foreign code.")
                .thenRefusedBy(Rule.SECURITY_PREPARES);
    }

    @Test
    void the_scope_is_pulled_by_coordinates_and_names_the_affected_teams() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL, GATEWAY)
                .isOpen()
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .then(any(ScopeRequested.class))
                .and(handoff -> assertThat(handoff.participants().teams())
                        .extracting(AffectedTeam::name)
                        .containsExactly("Payments", "Platform"))
                .and(handoff -> assertThat(handoff.items()).hasSize(3));
    }

    @Test
    @Law(Rule.SCOPE_BY_COORDINATES)
    void free_text_is_no_scope() {
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .asksForTheScope()
                .thenRefusedBy(Rule.SCOPE_BY_COORDINATES)
                .when(ANALYST)
                .asksForTheScope("about 12 services")
                .thenRefusedBy(Rule.SCOPE_BY_COORDINATES)
                .when(ANALYST)
                .writesThePlan("2.17.1", "")
                .thenRefusedBy(Rule.SCOPE_BY_COORDINATES);
    }

    @Test
    void coordinates_that_nothing_contains_give_no_scope_and_say_so() {
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .asksForTheScope("pkg:maven/org.acme/gear@1.0")
                .then(any(ScopeRequested.class))
                .and(handoff -> {
                    assertThat(handoff.scope().isEmpty()).isTrue();
                    assertThat(handoff.scoping().request().state()).isEqualTo(ScopeRequest.State.FAILED);
                    assertThat(handoff.scoping().request().failure()).contains("gear");
                });
    }

    @Test
    void a_project_without_a_team_stops_the_scope_and_is_named() {
        given(REMEDIATION)
                .affecting("nobodys/thing")
                .isOpen()
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .and(handoff ->
                        assertThat(handoff.scoping().request().failure()).contains("nobodys/thing"));
    }

    @Test
    void an_inventory_that_is_down_is_asked_again_or_says_why_it_cannot_answer() {
        given(REMEDIATION)
                .isOpen()
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("The folder is gone.")))
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .and(handoff ->
                        assertThat(handoff.scoping().request().failure()).contains("The folder is gone."))
                .theInventory(shelf -> shelf.isBack())
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .and(handoff -> assertThat(handoff.scope().isEmpty()).isFalse());
    }

    @Test
    @Law(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
    void while_the_inventory_is_down_an_imported_list_stands_in_once_the_commander_attests_it() {
        String list = "asset, " + LEDGER + ", ledger-prod, 2.14.1, production";
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .importsTheScope(list, anyCoordinates())
                .thenRefusedBy(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("The folder is gone.")))
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .when(ANALYST)
                .importsTheScope(list, anyCoordinates())
                .and(handoff -> {
                    assertThat(handoff.scope().isLive()).isFalse();
                    assertThat(handoff.scope().project(LEDGER)).isPresent();
                    assertThat(Readiness.missing(handoff))
                            .contains("the commander has not attested the imported scope");
                })
                .when(ANALYST)
                .attestsTheScope()
                .thenRefusedBy(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
                .when(COMMANDER)
                .attestsTheScope()
                .then(new ScopeAttested());
    }

    @Test
    @Law(Rule.EVERY_PROJECT_HAS_A_PLAN)
    void a_plan_names_the_version_that_fixes_it() {
        given(REMEDIATION)
                .theScopeIsPulled()
                .when(ANALYST)
                .writesThePlan("", "Upgrade soon.")
                .thenRefusedBy(Rule.EVERY_PROJECT_HAS_A_PLAN)
                .when(ANALYST)
                .writesThePlan("2.17.1", "")
                .and(handoff -> assertThat(handoff.document().plan().entry(LEDGER))
                        .map(Plan.Entry::fix)
                        .hasValueSatisfying(
                                fix -> assertThat(fix).contains("log4j-core from 2.14.1 to 2.17.1 or later")));
    }

    @Test
    @Law(Rule.VERIFICATION_IS_PLANNED)
    void security_verifies_and_nobody_else() {
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .plansVerificationBy(ENGINEER)
                .thenRefusedBy(Rule.VERIFICATION_IS_PLANNED)
                .when(ANALYST)
                .plansVerificationBy(someoneWho(Standing.BOT))
                .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS)
                .when(ANALYST)
                .plansVerificationBy(VERIFIER)
                .then(any(VerificationPlanned.class));
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_COMPLETE)
    void an_incomplete_package_is_not_ready_and_what_is_missing_is_named() {
        given(REMEDIATION)
                .isOpen()
                .when(ANALYST)
                .marksThePackageReady()
                .thenRefusedBy(Rule.THE_PACKAGE_IS_COMPLETE)
                .when(ANALYST)
                .schedulesTheBriefing(World.FRIDAY_AT_TWO)
                .thenRefusedBy(Rule.THE_PACKAGE_IS_COMPLETE);
    }

    @Test
    void a_complete_package_is_ready_under_the_policy_in_force() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .when(ANALYST)
                .marksThePackageReady()
                .then(any(DocumentMarkedReady.class))
                .andItIs(Phase.PACKAGE_READY)
                .and(handoff ->
                        assertThat(handoff.document().edition().policyVersion()).isEqualTo(1));
    }

    @Test
    @Law(Rule.TARGETS_ARE_PRODUCTION)
    void a_target_outside_production_is_acknowledged_by_the_commander() {
        given(REMEDIATION)
                .affectingOutsideProduction(LEDGER)
                .everySectionButTheOwnersIsPrepared()
                .when(ANALYST)
                .marksThePackageReady()
                .thenRefusedBy(Rule.THE_PACKAGE_IS_COMPLETE)
                .when(ANALYST)
                .acknowledgesTheTargets()
                .thenRefusedBy(Rule.TARGETS_ARE_PRODUCTION)
                .when(COMMANDER)
                .acknowledgesTheTargets()
                .then(new TargetsAcknowledged(List.of(LEDGER)))
                .andWhen(COMMANDER)
                .acknowledgesTheTargets()
                .thenNothing()
                .when(ANALYST)
                .marksThePackageReady()
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    void an_edit_takes_a_ready_package_back_to_draft() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when(ANALYST)
                .writesTheSummary("Log4Shell was exploited twice.", "Two hosts ran foreign code.")
                .then(any(SummaryWritten.class))
                .andItIs(Phase.DRAFT);
    }

    @Test
    void the_same_form_sent_twice_changes_nothing() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when(ANALYST)
                .writesTheSummary("Log4Shell was exploited.", "Two hosts ran foreign code.")
                .thenNothing()
                .andWhen(ANALYST)
                .writesThePlan("2.17.1", "")
                .thenNothing()
                .andWhen(ANALYST)
                .plansVerificationBy(VERIFIER)
                .thenNothing()
                .andWhen(ANALYST)
                .marksThePackageReady()
                .thenNothing()
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    @Law(Rule.THE_PHASE_ALLOWS_IT)
    void nothing_is_edited_while_it_is_being_briefed() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .when(ANALYST)
                .writesTheSummary("Something else happened.", "Nothing was lost.")
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(ANALYST)
                .marksThePackageReady()
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT);
    }

    @Test
    void of_more_items_than_a_list_can_show_each_gets_its_owner() {
        given(REMEDIATION)
                .affecting(IntStream.rangeClosed(100, 200)
                        .mapToObj(each -> "payments/" + each)
                        .toArray(String[]::new))
                .everySectionButTheOwnersIsPrepared()
                .when(LEAD)
                .names(ENGINEER, "payments/200")
                .then(new OwnerNamed("payments/200", ENGINEER));
    }
}
