package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.APPROVER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;

import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.briefing.MeetingEvent.DelegateNamed;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.Standing;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class DelegatesTest extends OnEveryStage {

    private static final Seat LEADS_SEAT = new Seat(Role.ENGINEERING_LEAD, PAYMENTS);
    private static final Seat COMMANDERS_SEAT = Seat.of(Role.INCIDENT_COMMANDER);

    @Test
    void a_lead_sends_a_delegate_who_then_confirms_in_their_place() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .sends(ENGINEER, LEADS_SEAT)
                .then(new DelegateNamed(LEADS_SEAT, ENGINEER))
                .andWhen(LEAD)
                .sends(ENGINEER, LEADS_SEAT)
                .thenNothing()
                .andWhen(COMMANDER)
                .startsTheBriefing()
                .andWhen(LEAD)
                .confirms(SUMMARY, LEADS_SEAT)
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(ENGINEER)
                .confirms(SUMMARY, LEADS_SEAT)
                .then(any(SectionConfirmed.class));
    }

    @Test
    void the_manager_may_send_somebody_to_the_leads_seat_and_the_holder_may_come_back() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(MANAGER)
                .sends(ENGINEER, LEADS_SEAT)
                .then(new DelegateNamed(LEADS_SEAT, ENGINEER))
                .andWhen(LEAD)
                .sends(LEAD, LEADS_SEAT)
                .then(new DelegateNamed(LEADS_SEAT, LEAD));
    }

    @Test
    void the_commanders_delegate_leads_the_briefing() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .and(COMMANDER, commander -> commander.sends(ANALYST, COMMANDERS_SEAT))
                .when(COMMANDER)
                .startsTheBriefing()
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS)
                .when(ANALYST)
                .startsTheBriefing()
                .then(any(BriefingStarted.class));
    }

    @Test
    @Law(Rule.DELEGATES_ARE_NAMED_BEFORE)
    void a_delegate_is_named_before_the_briefing_and_only_for_ones_own_seat() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(ENGINEER)
                .sends(ENGINEER, LEADS_SEAT)
                .thenRefusedBy(Rule.DELEGATES_ARE_NAMED_BEFORE)
                .when(PLATFORM_LEAD)
                .sends(ENGINEER, LEADS_SEAT)
                .thenRefusedBy(Rule.DELEGATES_ARE_NAMED_BEFORE)
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(LEAD)
                .sends(ENGINEER, LEADS_SEAT)
                .thenRefusedBy(Rule.DELEGATES_ARE_NAMED_BEFORE);
    }

    @Test
    void a_delegate_is_one_active_person() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .sends(someoneWho(Standing.GUEST), LEADS_SEAT)
                .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS);
    }

    @Test
    void security_and_engineering_do_not_sit_in_each_others_seats() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .sends(COMMANDER, LEADS_SEAT)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(LEAD)
                .sends(APPROVER, LEADS_SEAT)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(COMMANDER)
                .sends(LEAD, COMMANDERS_SEAT)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(COMMANDER)
                .sends(ENGINEER, COMMANDERS_SEAT)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void who_owns_an_item_is_not_sent_to_command() {
        given(REMEDIATION)
                .everySectionButTheOwnersIsPrepared()
                .and(LEAD, lead -> lead.names(ANALYST, LEDGER))
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .sends(ANALYST, COMMANDERS_SEAT)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    void who_was_sent_to_command_owns_nothing() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .and(COMMANDER, commander -> commander.sends(ANALYST, COMMANDERS_SEAT))
                .when(LEAD)
                .names(ANALYST, LEDGER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }
}
