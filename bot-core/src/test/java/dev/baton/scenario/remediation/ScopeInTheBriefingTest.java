package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.SCOPE;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.SEARCH;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Expected.any;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.stage.Shelf;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The scope was pulled on Thursday at three; a briefing on Monday meets one that is older than a day. */
class ScopeInTheBriefingTest extends OnEveryStage {

    @Test
    void a_fresh_scope_is_not_pulled_again() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T14:00")
                .when(COMMANDER)
                .startsTheBriefing()
                .then(any(BriefingStarted.class));
    }

    @Test
    void an_old_scope_is_pulled_again_and_goes_on_if_nothing_has_changed() {
        briefedOnMonday(nothingHappens -> {})
                .then(any(BriefingStarted.class), any(ScopeRequested.class))
                .and(handoff -> {
                    assertThat(handoff.scoping().isSettled()).isTrue();
                    assertThat(handoff.scope()
                                    .isOlderThan(
                                            Duration.ofHours(1), handoff.stage().since()))
                            .isFalse();
                });
    }

    @Test
    @Law(Rule.CHANGED_SCOPE_IS_ACCEPTED)
    void a_changed_scope_is_accepted_by_the_commander_before_its_section_opens() {
        briefedOnMonday(shelf -> shelf.contains(GATEWAY))
                .and(handoff -> assertThat(handoff.scope().project(GATEWAY)).isEmpty())
                .when(LEAD)
                .confirms(SUMMARY)
                .andWhen(MANAGER)
                .confirms(SUMMARY)
                .andWhen(LEAD)
                .confirms(SCOPE)
                .thenRefusedBy(Rule.SECTION_BY_SECTION)
                .when(ANALYST)
                .acceptsTheChangedScope()
                .thenRefusedBy(Rule.CHANGED_SCOPE_IS_ACCEPTED)
                .when(COMMANDER)
                .acceptsTheChangedScope()
                .then(new ScopeDifferenceAccepted())
                .and(handoff -> {
                    assertThat(handoff.scope().projects())
                            .extracting(ScopedProject::name)
                            .containsExactly(LEDGER, GATEWAY);
                    assertThat(handoff.participants().teams()).hasSize(2);
                    assertThat(handoff.document().plan().missing(handoff.scope()))
                            .isEmpty();
                })
                .when(COMMANDER)
                .acceptsTheChangedScope()
                .thenNothing();
    }

    @Test
    void a_graver_finding_is_a_change_too() {
        briefedOnMonday(shelf -> shelf.contains(LEDGER, Severity.HIGH))
                .and(handoff -> assertThat(handoff.scoping().pending().isOpen()).isTrue());
    }

    @Test
    void a_repaired_project_leaves_with_the_commanders_yes() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T15:00")
                .andNow("2026-12-21T14:00")
                .when()
                .theInventory(shelf -> shelf.containsRepaired(TILL))
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(COMMANDER)
                .acceptsTheChangedScope()
                .and(handoff -> assertThat(handoff.items()).hasSize(1));
    }

    @Test
    void an_inventory_that_does_not_answer_holds_the_scope_up_but_not_the_summary() {
        briefedOnMonday(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofMinutes(1), "It is asleep.")))
                .and(handoff -> assertThat(handoff.scoping().isSettled()).isFalse())
                .when(LEAD)
                .confirms(SUMMARY)
                .then(any(SectionConfirmed.class))
                .theInventory(Shelf::isBack)
                .after(Duration.ofMinutes(1))
                .and(handoff -> assertThat(handoff.scoping().isSettled()).isTrue());
    }

    @Test
    void confirmations_are_not_touched_by_a_pull_that_finds_the_same() {
        given(REMEDIATION)
                .affecting(LEDGER, SEARCH)
                .everyLeadHasSigned()
                .and(LEAD, lead -> lead.asks(SUMMARY, "Which hosts?"))
                .and(COMMANDER, commander -> commander.endsTheBriefing())
                .andNow("2026-12-21T14:00")
                .and(COMMANDER, commander -> commander.startsTheBriefing())
                .when()
                .and(handoff -> assertThat(handoff.walk().unsigned()).isEmpty())
                .andItIs(Phase.IN_BRIEFING);
    }

    private Scenario briefedOnMonday(Consumer<Shelf> meanwhile) {
        return given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T15:00")
                .andNow("2026-12-21T14:00")
                .when()
                .theInventory(meanwhile)
                .when(COMMANDER)
                .startsTheBriefing();
    }
}
