package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.WORK_ITEMS;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PLATFORM_ENGINEER;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.briefing.MissingAnswer;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.handoff.work.WorkItem;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.World;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnersTest extends OnEveryStage {

    @Test
    void an_item_is_proposed_then_owned_then_committed_and_ticketed() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .when()
                .and(handoff -> assertThat(handoff.items())
                        .extracting(WorkItem::state)
                        .containsExactly(WorkItem.State.PROPOSED))
                .when(LEAD)
                .names(ENGINEER, LEDGER)
                .then(new OwnerNamed(LEDGER, ENGINEER))
                .and(handoff ->
                        assertThat(handoff.items()).extracting(WorkItem::state).containsExactly(WorkItem.State.OWNED));
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .and(handoff -> assertThat(handoff.items())
                        .extracting(WorkItem::state)
                        .containsExactly(WorkItem.State.TICKETED));
    }

    @Test
    void security_may_name_an_owner_too() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .when(ANALYST)
                .names(ENGINEER, LEDGER)
                .then(any(OwnerNamed.class));
    }

    @Test
    @Law(Rule.ONE_ITEM_ONE_OWNER)
    void a_project_has_one_item_and_one_owner_whoever_was_named_last() {
        given(REMEDIATION)
                .everySectionIsPrepared()
                .when(LEAD)
                .names(MANAGER, LEDGER)
                .and(handoff -> assertThat(handoff.items())
                        .singleElement()
                        .satisfies(item -> assertThat(item.namedOwner()).contains(MANAGER)))
                .when(LEAD)
                .names(MANAGER, LEDGER)
                .thenNothing()
                .when(ANALYST)
                .names(ENGINEER, "payments/unheard-of")
                .thenRefusedBy(Rule.ONE_ITEM_ONE_OWNER);
    }

    @Test
    @Law(Rule.THE_LEAD_NAMES_OWNERS)
    void another_teams_lead_names_no_owner_here() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everySectionButTheOwnersIsPrepared()
                .when(LEAD)
                .names(PLATFORM_ENGINEER, GATEWAY)
                .thenRefusedBy(Rule.THE_LEAD_NAMES_OWNERS)
                .when(MANAGER)
                .names(ENGINEER, LEDGER)
                .thenRefusedBy(Rule.THE_LEAD_NAMES_OWNERS);
    }

    @Test
    void a_team_a_group_a_bot_a_guest_and_a_deactivated_account_own_nothing() {
        Stream.of(Standing.values())
                .filter(standing -> !standing.mayAct())
                .forEach(standing -> given(REMEDIATION)
                        .everySectionButTheOwnersIsPrepared()
                        .when(LEAD)
                        .names(someoneWho(standing), LEDGER)
                        .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS));
    }

    @Test
    @Law(Rule.SEGREGATION_OF_DUTIES)
    void neither_commander_nor_verifier_owns_an_item() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .when(LEAD)
                .names(COMMANDER, LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(LEAD)
                .names(VERIFIER, LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void an_owner_does_not_become_the_verifier() {
        given(REMEDIATION)
                .theScopeIsPulled()
                .and(LEAD, lead -> lead.names(VERIFIER, LEDGER))
                .when(ANALYST)
                .plansVerificationBy(VERIFIER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    @Law(Rule.OWNERS_BEFORE_ACCEPTANCE)
    void without_owners_the_items_are_not_confirmed_and_the_briefing_ends_incomplete() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .everythingIsConfirmedBefore(WORK_ITEMS)
                .when(LEAD)
                .confirms(WORK_ITEMS)
                .thenRefusedBy(Rule.OWNERS_BEFORE_ACCEPTANCE)
                .when(COMMANDER)
                .endsTheBriefing()
                .then(
                        Expected.incomplete(Ending.ENDED_BY_COMMANDER, new MissingAnswer("Owner of " + LEDGER, LEAD)),
                        Expected.scheduled(2, World.MONDAY_AT_TWO));
    }

    @Test
    void owners_are_not_named_here_any_more_once_it_is_accepted_or_called_off() {
        given(REMEDIATION).itIsAccepted().when(LEAD).names(MANAGER, LEDGER).thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT);
        given(REMEDIATION)
                .everySectionIsPrepared()
                .and(COMMANDER, commander -> commander.cancels(anyReason()))
                .when(LEAD)
                .names(MANAGER, LEDGER)
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .andItIs(Phase.CANCELLED);
    }
}
