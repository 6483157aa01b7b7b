package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.SCOPE;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyCoordinates;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.Expected.incomplete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.conversation.HubCard;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.playbook.Step;
import dev.baton.port.PortFailure;
import dev.baton.scenario.AnySetting;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.stage.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An inventory that is down (D-19): nobody waits for it unknowing, and nobody is held up by it for ever. */
class SilentInventoryTest extends OnEveryStage {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final PortFailure GONE = new PortFailure.Rejected("The folder is gone.");
    private static final PortFailure ASLEEP = new PortFailure.Unavailable(MINUTE, "It is asleep.");
    private static final ScopeNotFound TOLD = new ScopeNotFound("The inventory does not answer: It is asleep.");

    @Test
    void a_pull_that_fails_in_the_briefing_holds_the_scope_up_and_says_what_can_be_done() {
        briefedWhile(GONE)
                .and(handoff -> {
                    assertThat(hub(handoff)).contains("The folder is gone.", "imports a list");
                    assertThat(openTo(ANALYST, handoff)).contains("again");
                })
                .when(LEAD)
                .confirms(SUMMARY)
                .andWhen(MANAGER)
                .confirms(SUMMARY)
                .andWhen(LEAD)
                .confirms(SCOPE)
                .thenRefusedBy(Rule.SECTION_BY_SECTION)
                .when(COMMANDER)
                .endsTheBriefing()
                .then(
                        incomplete(Ending.ENDED_BY_COMMANDER),
                        any(BriefingScheduled.class),
                        any(BriefingEscalated.class));
    }

    @Test
    void no_old_scope_is_accepted_while_a_fresh_one_is_owed() {
        briefedWhile(GONE)
                .and(handoff -> assertThat(handoff.walk().missing())
                        .anyMatch(owed -> owed.what().equals("A fresh scope")));
    }

    @Test
    void the_inventory_can_be_asked_again_in_the_briefing() {
        briefedWhile(GONE)
                .when(LEAD)
                .asksTheInventoryAgain()
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .theInventory(Shelf::isBack)
                .when(ANALYST)
                .asksTheInventoryAgain()
                .then(any(ScopeRequested.class))
                .and(handoff -> assertThat(handoff.scoping().isSettled()).isTrue())
                .when(ANALYST)
                .asksTheInventoryAgain()
                .thenNothing();
    }

    @Test
    @Law(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
    void in_the_briefing_too_an_imported_list_stands_in_once_the_commander_attests_it() {
        briefedWhile(GONE)
                .when(ANALYST)
                .importsTheScope(listed(LEDGER), anyCoordinates())
                .then(any(ScopeRefreshed.class))
                .and(handoff -> {
                    assertThat(handoff.scope().isLive()).isFalse();
                    assertThat(openTo(COMMANDER, handoff)).contains("attest");
                })
                .when(LEAD)
                .confirms(SUMMARY)
                .andWhen(MANAGER)
                .confirms(SUMMARY)
                .andWhen(LEAD)
                .confirms(SCOPE)
                .thenRefusedBy(Rule.SECTION_BY_SECTION)
                .when(ANALYST)
                .attestsTheScope()
                .thenRefusedBy(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
                .when(COMMANDER)
                .attestsTheScope()
                .then(new ScopeAttested())
                .andWhen(LEAD)
                .confirms(SCOPE)
                .then(any(SectionConfirmed.class));
    }

    @Test
    void an_imported_list_that_differs_is_accepted_by_the_commander_and_then_attested() {
        briefedWhile(GONE)
                .when(ANALYST)
                .importsTheScope(listed(LEDGER, GATEWAY), anyCoordinates())
                .then(any(ScopeDifferenceFound.class))
                .andWhen(COMMANDER)
                .acceptsTheChangedScope()
                .and(handoff -> assertThat(handoff.scoping().isSettled()).isFalse())
                .when(COMMANDER)
                .attestsTheScope()
                .and(handoff -> {
                    assertThat(handoff.scoping().isSettled()).isTrue();
                    assertThat(handoff.items()).hasSize(2);
                });
    }

    @Test
    void a_list_stands_in_only_for_what_the_inventory_was_asked() {
        briefedWhile(GONE)
                .when(ANALYST)
                .importsTheScope(listed(LEDGER), "pkg:maven/org.acme/gear@1.0")
                .thenRefusedBy(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED)
                .when(LEAD)
                .importsTheScope(listed(LEDGER), anyCoordinates())
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .theInventory(Shelf::isBack)
                .when(ANALYST)
                .asksTheInventoryAgain()
                .andWhen(ANALYST)
                .importsTheScope(listed(LEDGER), anyCoordinates())
                .thenRefusedBy(Rule.AN_IMPORTED_SCOPE_IS_ATTESTED);
    }

    @Test
    void a_silent_inventory_is_reported_after_two_minutes_and_its_late_answer_still_counts() {
        briefedWhile(ASLEEP)
                .after(MINUTE)
                .thenNothing()
                .after(MINUTE)
                .then(TOLD)
                .and(handoff -> assertThat(hub(handoff)).contains("It is asleep.", "imports a list"))
                .after(MINUTE)
                .thenNothing()
                .theInventory(Shelf::isBack)
                .after(MINUTE)
                .then(any(ScopeRefreshed.class))
                .and(handoff -> {
                    assertThat(handoff.scoping().isSettled()).isTrue();
                    assertThat(hub(handoff)).doesNotContain("It is asleep.");
                });
    }

    @Test
    void an_inventory_that_wants_to_be_left_alone_for_long_is_reported_at_once() {
        briefedWhile(new PortFailure.Unavailable(Duration.ofMinutes(10), "Too many calls."))
                .and(handoff -> assertThat(hub(handoff)).contains("Too many calls."));
    }

    @Test
    void once_a_list_stands_in_a_late_answer_changes_nothing() {
        briefedWhile(ASLEEP)
                .when(ANALYST)
                .importsTheScope(listed(LEDGER), anyCoordinates())
                .then(any(ScopeRefreshed.class))
                .theInventory(shelf -> {
                    shelf.contains(GATEWAY);
                    shelf.isBack();
                })
                .after(Duration.ofMinutes(5))
                .thenNothing();
    }

    @Test
    void in_preparation_too_it_is_not_waited_for_in_vain() {
        given(REMEDIATION)
                .isOpen()
                .when()
                .theInventory(shelf -> shelf.failsWith(ASLEEP))
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .after(MINUTE.multipliedBy(2))
                .then(TOLD)
                .and(handoff -> assertThat(hub(handoff)).contains("It is asleep.", "imports a list"))
                .when(ANALYST)
                .asksTheInventoryAgain()
                .then(any(ScopeRequested.class))
                .after(MINUTE.multipliedBy(2))
                .then(TOLD)
                .theInventory(Shelf::isBack)
                .after(MINUTE)
                .then(any(ScopeRecorded.class));
    }

    private static String listed(String... projects) {
        return Stream.of(projects)
                .map(project -> "asset, " + project + ", " + project + ", " + Shelf.AFFECTED + ", production")
                .collect(Collectors.joining("\n"));
    }

    private static String hub(Handoff handoff) {
        return HubCard.of(AnySetting.of(handoff), REMEDIATION).parts().toString();
    }

    private static List<String> openTo(Person person, Handoff handoff) {
        return REMEDIATION.open(AnySetting.of(handoff)).stream()
                .filter(step -> step.asks().concerns(person))
                .map(Step::key)
                .toList();
    }

    /** On Monday, with a scope of Thursday, which must be pulled again. */
    private Scenario briefedWhile(PortFailure failure) {
        return given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T15:00")
                .andNow("2026-12-21T14:00")
                .when()
                .theInventory(shelf -> shelf.failsWith(failure))
                .when(COMMANDER)
                .startsTheBriefing();
    }
}
