package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReadBack;
import static dev.baton.scenario.Any.openingWith;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.AnswerEvent.AcceptanceSigned;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.briefing.Signature;
import dev.baton.handoff.work.DueDate;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AcceptanceTest extends OnEveryStage {

    @Test
    void a_lead_accepts_in_writing_with_both_statements_and_a_read_back() {
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .when(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .then(any(AcceptanceSigned.class))
                .and(handoff -> assertThat(handoff.answers().signatures().get(PAYMENTS))
                        .satisfies(signature -> {
                            assertThat(signature.understood()).isEqualTo(Signature.UNDERSTOOD);
                            assertThat(signature.committed()).isEqualTo(Signature.COMMITTED);
                            assertThat(signature.readBack()).isEqualTo(anyReadBack());
                            assertThat(signature.documentSha256()).isEqualTo(handoff.documentSha256());
                            assertThat(signature.moment().by()).isEqualTo(LEAD);
                        }))
                .when(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .thenNothing();
    }

    @Test
    @Law(Rule.WRITTEN_ACCEPTANCE)
    void nobody_accepts_for_a_lead_and_ok_is_no_acceptance() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everySectionIsConfirmed()
                .when(COMMANDER)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.WRITTEN_ACCEPTANCE)
                .when(MANAGER)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.WRITTEN_ACCEPTANCE)
                .when(PLATFORM_LEAD)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.WRITTEN_ACCEPTANCE)
                .when(LEAD)
                .signs(PAYMENTS, "ok")
                .thenRefusedBy(Rule.WRITTEN_ACCEPTANCE);
    }

    @Test
    void nobody_signs_outside_the_briefing_or_before_every_section_is_confirmed() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.ANSWERS_COUNT_IN_THE_BRIEFING)
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.SECTION_BY_SECTION);
    }

    @Test
    void with_everything_met_the_commander_ends_it_and_engineering_leads() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .when(COMMANDER)
                .endsTheBriefing()
                .then(any(HandoffAccepted.class))
                .andItIs(Phase.IN_REMEDIATION)
                .and(handoff -> assertThat(handoff.isLedByEngineering()).isTrue())
                .when(COMMANDER)
                .endsTheBriefing()
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT);
    }

    @Test
    void one_missing_lead_leaves_the_whole_handoff_incomplete() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everySectionIsConfirmed()
                .and(LEAD, lead -> lead.signs(PAYMENTS, anyReadBack()))
                .when(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }

    @Test
    void a_signature_is_good_for_the_document_that_was_signed_and_no_other() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .and(LEAD, lead -> lead.names(MANAGER, LEDGER))
                .when()
                .and(handoff -> assertThat(handoff.walk().unsigned()).hasSize(1))
                .when(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }

    @Test
    void an_open_question_stops_what_was_signed_already() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .and(MANAGER, manager -> manager.asks(SUMMARY, "Which hosts?"))
                .when(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }

    @Test
    void the_dates_are_counted_from_the_acceptance_by_severity() {
        given(REMEDIATION)
                .affecting(TILL)
                .affecting(LEDGER, Severity.HIGH)
                .openedWith(openingWith(Severity.MEDIUM))
                .itIsAccepted()
                .when()
                .and(handoff -> {
                    assertThat(due(handoff.briefing().commitment().date(LEDGER).orElseThrow()))
                            .isEqualTo(berlin("2027-01-12T17:00"));
                    assertThat(due(handoff.briefing().commitment().date(TILL).orElseThrow()))
                            .isEqualTo(berlin("2027-01-08T17:00"));
                });
    }

    private static Instant due(DueDate date) {
        return date.due();
    }
}
