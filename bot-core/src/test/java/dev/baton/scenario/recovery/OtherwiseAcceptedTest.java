package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.elsewhere;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RecoveryActs.accepts;
import static dev.baton.scenario.stage.RecoveryActs.answers;
import static dev.baton.scenario.stage.RecoveryActs.asks;
import static dev.baton.scenario.stage.RecoveryActs.attests;
import static dev.baton.scenario.stage.RecoveryActs.concludes;
import static dev.baton.scenario.stage.RecoveryActs.handsOverWithoutAMeeting;
import static dev.baton.scenario.stage.RecoveryActs.recordsThatItWasSaid;
import static dev.baton.scenario.stage.RecoveryActs.recordsWhatWasWritten;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.RecordVerbalAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.VerbalAcceptanceAttested;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.meeting.GatheringCommand.ConcludeBriefing;
import dev.baton.handoff.recovery.meeting.GatheringEvent.BriefingConcluded;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

/** Acceptance that was not pressed: said in a recorded meeting, or written elsewhere. */
class OtherwiseAcceptedTest extends OnEveryStage {

    private static final String RECORDING = "https://meet.example/rec/1";

    @Test
    @Law(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
    void what_was_said_in_the_meeting_has_a_recording_a_moment_and_a_second_person() {
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .when(ANALYST)
                .does(handoff -> recordsThatItWasSaid(handoff, RECOVERY_LEAD, "on my phone", FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
                .when(ANALYST)
                .does(handoff ->
                        recordsThatItWasSaid(handoff, RECOVERY_LEAD, RECORDING, FRIDAY_AT_TWO.plusSeconds(3600)))
                .thenRefusedBy(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
                .when(ANALYST)
                .does(handoff -> recordsThatItWasSaid(handoff, RECOVERY_LEAD, RECORDING, FRIDAY_AT_TWO))
                .then(any(AcceptanceGiven.class))
                .andItIs(Phase.AWAITING_ACCEPTANCE)
                .when(elsewhere(ANALYST))
                .does(handoff -> attests(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
                .when(elsewhere(RECOVERY_LEAD))
                .does(handoff -> attests(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
                .when(elsewhere(OPERATIONS))
                .does(handoff -> attests(handoff, RECOVERY_LEAD))
                .then(any(VerbalAcceptanceAttested.class), any(RecoveryAccepted.class))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    @Law(Rule.RECORDED_BY_LINK_ONLY)
    void a_recording_is_a_link_and_where_recordings_are_disabled_nothing_counts_that_was_only_said() {
        givenRecovery()
                .everyPointIsConfirmed()
                .begins()
                .when(COMMANDER)
                .does(concludes("C:\\briefing.mp4"))
                .thenRefusedBy(Rule.RECORDED_BY_LINK_ONLY)
                .and(handoff -> {
                    assertThat(unrecorded(handoff, COMMANDER, new ConcludeBriefing(RECORDING)))
                            .isInstanceOf(Decision.Refused.class);
                    assertThat(unrecorded(handoff, COMMANDER, new ConcludeBriefing("")))
                            .isEqualTo(Decision.happened(new BriefingConcluded("")));
                })
                .when(COMMANDER)
                .does(concludes(RECORDING))
                .then(new BriefingConcluded(RECORDING));
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .and(handoff -> assertThat(unrecorded(
                                handoff, ANALYST, new RecordVerbalAcceptance(RECOVERY_LEAD, RECORDING, FRIDAY_AT_TWO)))
                        .isInstanceOfSatisfying(
                                Decision.Refused.class,
                                no -> assertThat(no.rule()).isEqualTo(Rule.RECORDED_BY_LINK_ONLY)));
    }

    /** What is decided where the organisation has disabled recordings (D-28). */
    private static Decision unrecorded(Handoff handoff, Person by, HandoffCommand command) {
        return handoff.decide(
                command,
                new Asked(
                        by,
                        FRIDAY_AT_TWO.plusSeconds(60),
                        ExampleOrganisation.practising(RecoveryPractice.USUAL.withoutRecording())));
    }

    @Test
    void the_word_of_a_second_person_opens_nothing_over_an_open_question() {
        givenRecovery()
                .itAwaitsAcceptance()
                .and(ANALYST, handoff -> recordsThatItWasSaid(handoff, RECOVERY_LEAD, RECORDING, FRIDAY_AT_TWO))
                .and(OPERATIONS, asks(Point.MONITORING, "Who watches at night?"))
                .begins()
                .when(OPERATIONS)
                .does(handoff -> attests(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.RECOVERY_QUESTIONS_ARE_ANSWERED)
                .when(ANALYST)
                .does(answers(1, "The SOC."))
                .andWhen(OPERATIONS)
                .does(handoff -> attests(handoff, RECOVERY_LEAD))
                .then(any(VerbalAcceptanceAttested.class), any(RecoveryAccepted.class));
    }

    @Test
    void nothing_was_said_where_there_was_no_meeting() {
        givenRecovery()
                .itIsCleared()
                .and(COMMANDER, handsOverWithoutAMeeting("The sites open tomorrow."))
                .also(each -> each.everyPointIsConfirmed().thePackageIsOpened())
                .begins()
                .when(ANALYST)
                .does(handoff ->
                        recordsThatItWasSaid(handoff, RECOVERY_LEAD, RECORDING, FRIDAY_AT_TWO.minusSeconds(90_000)))
                .thenRefusedBy(Rule.VERBAL_ACCEPTANCE_IS_ATTESTED)
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    @Law(Rule.WRITTEN_ACCEPTANCE_IS_FOUND_AGAIN)
    void what_was_written_elsewhere_is_recorded_with_the_id_under_which_it_is_found() {
        givenRecovery()
                .itAwaitsAcceptance()
                .begins()
                .when(ANALYST)
                .does(handoff -> recordsWhatWasWritten(handoff, RECOVERY_LEAD, Form.MAIL, "he wrote me"))
                .thenRefusedBy(Rule.WRITTEN_ACCEPTANCE_IS_FOUND_AGAIN)
                .when(OPERATIONS)
                .does(handoff -> recordsWhatWasWritten(handoff, RECOVERY_LEAD, Form.MAIL, "<abc@example.org>"))
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .when(ANALYST)
                .does(handoff -> recordsWhatWasWritten(handoff, RECOVERY_LEAD, Form.MAIL, "<abc@example.org>"))
                .then(any(AcceptanceGiven.class), any(RecoveryAccepted.class))
                .and(handoff -> assertThat(handoff.recovery().session().assents())
                        .extracting(Assent::reference)
                        .containsExactly("<abc@example.org>"));
    }
}
