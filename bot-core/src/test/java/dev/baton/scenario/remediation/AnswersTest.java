package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.handoff.document.Section.PLAN;
import static dev.baton.handoff.document.Section.SCOPE;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.handoff.document.Section.VERIFICATION;
import static dev.baton.handoff.document.Section.WORK_ITEMS;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReadBack;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Cast.elsewhere;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.AnswerEvent.AnswerPrepared;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAnswered;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAsked;
import dev.baton.handoff.briefing.AnswerEvent.QuestionClosed;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Requirement.Status;
import dev.baton.handoff.document.DocumentEvent.AlternativeProposed;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class AnswersTest extends OnEveryStage {

    @Test
    void a_confirmation_keeps_the_statement_word_for_word() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .when(LEAD)
                .confirms(SUMMARY)
                .then(any(SectionConfirmed.class))
                .and(handoff -> assertThat(handoff.answers().confirmed().get(leads(SUMMARY, PAYMENTS)))
                        .satisfies(answer -> {
                            assertThat(answer.statement()).isEqualTo("I understand what happened and the impact.");
                            assertThat(answer.moment().by()).isEqualTo(LEAD);
                        }));
    }

    @Test
    void confirming_twice_is_one_confirmation_on_whichever_platform() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .and(LEAD, lead -> lead.confirms(SUMMARY))
                .when(elsewhere(LEAD))
                .confirms(SUMMARY)
                .thenNothing();
    }

    @Test
    @Law(Rule.THE_NAMED_ROLE_CONFIRMS)
    void nobody_confirms_for_another_team_or_another_role() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .andTheBriefingHasStarted()
                .when(PLATFORM_LEAD)
                .confirms(SUMMARY, new Seat(Role.ENGINEERING_LEAD, PAYMENTS))
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(COMMANDER)
                .confirms(SUMMARY)
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(MANAGER)
                .confirms(SCOPE)
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(ENGINEER)
                .confirms(SUMMARY)
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS);
    }

    @Test
    @Law(Rule.SECTION_BY_SECTION)
    void a_section_opens_when_all_before_it_are_answered() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .and(LEAD, lead -> lead.confirms(SUMMARY))
                .when(LEAD)
                .confirms(SCOPE)
                .thenRefusedBy(Rule.SECTION_BY_SECTION)
                .when(MANAGER)
                .asksForMoreTime(LEDGER, "2027-01-04", anyReason())
                .thenRefusedBy(Rule.SECTION_BY_SECTION)
                .when(MANAGER)
                .confirms(SUMMARY)
                .andWhen(LEAD)
                .confirms(SCOPE)
                .then(any(SectionConfirmed.class));
    }

    @Test
    void an_objection_opens_the_next_section_too() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(VERIFICATION)
                .and(LEAD, lead -> lead.asks(VERIFICATION, "Which scanner?"))
                .when()
                .and(handoff -> assertThat(handoff.walk().isReadyToSign()).isFalse())
                .when(LEAD)
                .signs(PAYMENTS, anyReadBack())
                .thenRefusedBy(Rule.SECTION_BY_SECTION);
    }

    @Test
    @Law(Rule.ANSWERS_COUNT_IN_THE_BRIEFING)
    void an_answer_outside_the_briefing_is_only_prepared_and_must_be_affirmed() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .confirms(SUMMARY)
                .then(any(AnswerPrepared.class))
                .andWhen(LEAD)
                .confirms(SUMMARY)
                .thenNothing()
                .andWhen(LEAD)
                .asks(SUMMARY, "Which hosts?")
                .thenRefusedBy(Rule.ANSWERS_COUNT_IN_THE_BRIEFING)
                .when(COMMANDER)
                .startsTheBriefing()
                .and(handoff -> assertThat(handoff.walk().status(leads(SUMMARY, PAYMENTS)))
                        .isEqualTo(Status.REQUESTED))
                .when(LEAD)
                .confirms(SUMMARY)
                .then(any(SectionConfirmed.class));
    }

    @Test
    void nothing_is_confirmed_in_a_draft() {
        given(REMEDIATION)
                .everySectionIsPrepared()
                .when(LEAD)
                .confirms(SUMMARY)
                .thenRefusedBy(Rule.ANSWERS_COUNT_IN_THE_BRIEFING);
    }

    @Test
    void given_answers_survive_a_reschedule_unless_their_section_changes() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .and(COMMANDER, commander -> commander.endsTheBriefing())
                .and(ANALYST, analyst -> analyst.writesTheSummary("It was worse.", "Four hosts ran foreign code."))
                .when()
                .laterAt(MONDAY_AT_TWO)
                .when(COMMANDER)
                .startsTheBriefing()
                .and(handoff -> {
                    assertThat(status(handoff, SUMMARY)).isEqualTo(Status.REQUESTED);
                    assertThat(status(handoff, SCOPE)).isEqualTo(Status.CONFIRMED);
                    assertThat(status(handoff, PLAN)).isEqualTo(Status.CONFIRMED);
                    assertThat(status(handoff, WORK_ITEMS)).isEqualTo(Status.CONFIRMED);
                });
    }

    @Test
    void another_teams_change_does_not_touch_an_answer() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .everythingIsConfirmedBefore(DEADLINES)
                .and(LEAD, lead -> lead.names(MANAGER, LEDGER))
                .when()
                .and(handoff -> {
                    assertThat(handoff.walk().status(leads(WORK_ITEMS, PAYMENTS)))
                            .isEqualTo(Status.REQUESTED);
                    assertThat(handoff.walk().status(leads(WORK_ITEMS, PLATFORM)))
                            .isEqualTo(Status.CONFIRMED);
                });
    }

    @Test
    @Law(Rule.QUESTIONS_ARE_ANSWERED)
    void a_question_is_answered_by_security_before_its_asker_can_confirm() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .when(LEAD)
                .asks(SUMMARY, " ")
                .thenRefusedBy(Rule.QUESTIONS_ARE_ANSWERED)
                .when(LEAD)
                .asks(SUMMARY, "Which hosts?")
                .then(new QuestionAsked(1, leads(SUMMARY, PAYMENTS), "Which hosts?"))
                .andWhen(LEAD)
                .asks(SUMMARY, "Which hosts?")
                .thenNothing()
                .andWhen(LEAD)
                .confirms(SUMMARY)
                .thenRefusedBy(Rule.THE_COMMANDER_DECIDES)
                .when(MANAGER)
                .answersQuestion(1, "I guess two.")
                .thenRefusedBy(Rule.QUESTIONS_ARE_ANSWERED)
                .when(ANALYST)
                .answersQuestion(1, "till-1 and till-2.")
                .then(new QuestionAnswered(1, "till-1 and till-2."))
                .andWhen(ANALYST)
                .answersQuestion(1, "till-1 and till-2.")
                .thenNothing()
                .andWhen(LEAD)
                .confirms(SUMMARY)
                .then(any(QuestionClosed.class), any(SectionConfirmed.class));
    }

    @Test
    void a_question_takes_back_the_yes_that_was_given_before_it() {
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .and(LEAD, lead -> lead.asks(SUMMARY, "Which hosts?"))
                .and(ANALYST, analyst -> analyst.answersQuestion(1, "till-1."))
                .when()
                .and(handoff -> assertThat(status(handoff, SUMMARY)).isEqualTo(Status.REQUESTED));
    }

    @Test
    void an_open_question_goes_on_to_the_next_briefing() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .and(LEAD, lead -> lead.asks(SUMMARY, "Which hosts?"))
                .and(COMMANDER, commander -> commander.endsTheBriefing())
                .when()
                .and(handoff -> assertThat(status(handoff, SUMMARY)).isEqualTo(Status.DISPUTED))
                .when(ANALYST)
                .answersQuestion(1, "till-1.")
                .and(handoff -> assertThat(status(handoff, SUMMARY)).isEqualTo(Status.REQUESTED));
    }

    @Test
    @Law(Rule.ALTERNATIVE_HAS_A_REASON)
    void an_alternative_replaces_the_fix_and_has_a_reason() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(WORK_ITEMS)
                .when(LEAD)
                .proposes(LEDGER, "Remove the JNDI class.", "")
                .thenRefusedBy(Rule.ALTERNATIVE_HAS_A_REASON)
                .when(MANAGER)
                .proposes(LEDGER, "Remove the JNDI class.", anyReason())
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS)
                .when(LEAD)
                .proposes(LEDGER, "Remove the JNDI class.", anyReason())
                .then(new AlternativeProposed(LEDGER, "Remove the JNDI class.", anyReason()))
                .and(handoff -> assertThat(status(handoff, PLAN)).isEqualTo(Status.REQUESTED))
                .when(LEAD)
                .proposes(LEDGER, "Remove the JNDI class.", anyReason())
                .thenNothing();
    }

    @Test
    void a_plan_may_still_be_replaced_after_acceptance_and_moves_no_deadline() {
        given(REMEDIATION)
                .itIsAccepted()
                .when(LEAD)
                .proposes(LEDGER, "Remove the JNDI class.", anyReason())
                .then(any(AlternativeProposed.class))
                .and(handoff -> {
                    assertThat(handoff.phase().isAccepted()).isTrue();
                    assertThat(handoff.briefing().commitment().documentVersion())
                            .isLessThan(handoff.document().edition().version());
                });
    }

    private static Status status(Handoff handoff, Section section) {
        return handoff.walk().status(leads(section, PAYMENTS));
    }

    private static Requirement leads(Section section, TeamId team) {
        return new Requirement(section, new Seat(Role.ENGINEERING_LEAD, team));
    }
}
