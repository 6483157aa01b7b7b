package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReadBack;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.APPROVER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.MeetingEvent.BriefingIncomplete;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Requirement.Status;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionApproved;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionDenied;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionExpired;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionRequested;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionWithdrawn;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** Accepted on Friday 18 December, the policy's date is Monday 28 December (T1), and 5 January at the very latest. */
class ExtensionTest extends OnEveryStage {

    private static final String LATER = "2027-01-04";

    @Test
    void an_approved_extension_is_the_agreed_date_beside_the_policys() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(MANAGER)
                .asksForMoreTime(LEDGER, LATER, anyReason())
                .then(new ExtensionRequested(1, LEDGER, PAYMENTS, berlin("2027-01-04T17:00"), anyReason()))
                .andWhen(COMMANDER)
                .approvesExtension(1)
                .then(new ExtensionApproved(1))
                .and(handoff -> assertThat(status(handoff)).isEqualTo(Status.REQUESTED))
                .andWhen(COMMANDER)
                .approvesExtension(1)
                .thenNothing();
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .and(MANAGER, manager -> manager.asksForMoreTime(LEDGER, LATER, anyReason()))
                .and(COMMANDER, commander -> commander.approvesExtension(1))
                .itIsAccepted()
                .when()
                .and(handoff -> assertThat(handoff.briefing().commitment().dates())
                        .singleElement()
                        .satisfies(date -> {
                            assertThat(date.due()).isEqualTo(berlin("2027-01-04T17:00"));
                            assertThat(date.byPolicy()).isEqualTo(berlin("2026-12-28T17:00"));
                            assertThat(date.isExtended()).isTrue();
                        }));
    }

    @Test
    void an_extension_approved_after_signing_is_signed_again() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .and(MANAGER, manager -> manager.asksForMoreTime(LEDGER, LATER, anyReason()))
                .and(COMMANDER, commander -> commander.approvesExtension(1))
                .and(MANAGER, manager -> manager.confirms(DEADLINES))
                .when()
                .and(handoff -> assertThat(handoff.walk().unsigned()).hasSize(1))
                .when(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .andWhen(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.IN_REMEDIATION);
    }

    @Test
    void a_denied_extension_leaves_the_policys_date_to_be_confirmed() {
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .and(MANAGER, manager -> manager.asksForMoreTime(LEDGER, LATER, anyReason()))
                .when(MANAGER)
                .confirms(DEADLINES)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .when(COMMANDER)
                .deniesExtension(1, "It is exploited now.")
                .then(new ExtensionDenied(1, "It is exploited now."))
                .and(handoff -> assertThat(status(handoff)).isEqualTo(Status.REQUESTED))
                .and(handoff -> assertThat(handoff.objections().agreedDates()).isEmpty());
    }

    @Test
    void who_asked_takes_it_back_and_nobody_else() {
        asked().when(COMMANDER)
                .withdrawsExtension(1)
                .thenRefusedBy(Rule.THE_MANAGER_ASKS_FOR_TIME)
                .when(MANAGER)
                .withdrawsExtension(1)
                .then(new ExtensionWithdrawn(1))
                .and(handoff -> assertThat(status(handoff)).isEqualTo(Status.REQUESTED));
    }

    @Test
    void undecided_at_the_end_it_expires_and_may_be_asked_for_again() {
        asked().when(COMMANDER)
                .endsTheBriefing()
                .then(
                        any(BriefingIncomplete.class),
                        Expected.exactly(new ExtensionExpired(1)),
                        any(BriefingScheduled.class))
                .laterAt(MONDAY_AT_TWO)
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(MANAGER)
                .asksForMoreTime(LEDGER, LATER, anyReason())
                .then(any(ExtensionRequested.class));
    }

    @Test
    @Law(Rule.THE_MANAGER_ASKS_FOR_TIME)
    void only_the_manager_of_the_team_asks() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(LEAD)
                .asksForMoreTime(LEDGER, LATER, anyReason())
                .thenRefusedBy(Rule.THE_MANAGER_ASKS_FOR_TIME)
                .when(MANAGER)
                .asksForMoreTime(GATEWAY, LATER, anyReason())
                .thenRefusedBy(Rule.THE_MANAGER_ASKS_FOR_TIME);
    }

    @Test
    @Law(Rule.EXTENSION_HAS_A_REASON)
    void without_a_reason_there_is_no_extension() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(MANAGER)
                .asksForMoreTime(LEDGER, LATER, "   ")
                .thenRefusedBy(Rule.EXTENSION_HAS_A_REASON);
    }

    @Test
    @Law(Rule.EXTENSION_WITHIN_POLICY)
    void the_date_is_after_the_policys_within_its_maximum_and_a_business_day() {
        Situation asking = given(REMEDIATION).everythingIsConfirmedBefore(DEADLINES);
        for (String day :
                new String[] {"2026-12-21", "2026-12-28", "2027-01-01", "2027-01-02", "2027-01-08", "+999999999-12-31"
                }) {
            asking.when(MANAGER).asksForMoreTime(LEDGER, day, anyReason()).thenRefusedBy(Rule.EXTENSION_WITHIN_POLICY);
        }
    }

    @Test
    void one_item_has_one_open_request() {
        asked().when(MANAGER)
                .asksForMoreTime(LEDGER, "2026-12-30", anyReason())
                .thenRefusedBy(Rule.EXTENSION_WITHIN_POLICY);
    }

    @Test
    @Law(Rule.EXTENSION_IN_THE_BRIEFING)
    void dates_are_negotiated_in_the_briefing_not_before_and_not_after() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(MANAGER)
                .asksForMoreTime(LEDGER, LATER, anyReason())
                .thenRefusedBy(Rule.EXTENSION_IN_THE_BRIEFING);
        given(REMEDIATION)
                .itIsAccepted()
                .when(MANAGER)
                .asksForMoreTime(LEDGER, LATER, anyReason())
                .thenRefusedBy(Rule.EXTENSION_IN_THE_BRIEFING);
    }

    @Test
    @Law(Rule.THE_COMMANDER_DECIDES)
    void the_commander_or_an_exception_approver_decides_and_nobody_else() {
        asked().when(MANAGER)
                .approvesExtension(1)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .when(ANALYST)
                .approvesExtension(1)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .when(APPROVER)
                .approvesExtension(1)
                .then(new ExtensionApproved(1));
    }

    private Situation asked() {
        return given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .and(MANAGER, manager -> manager.asksForMoreTime(LEDGER, LATER, anyReason()));
    }

    private static Status status(Handoff handoff) {
        return handoff.walk().status(new Requirement(Section.DEADLINES, new Seat(Role.ENGINEERING_MANAGER, PAYMENTS)));
    }
}
