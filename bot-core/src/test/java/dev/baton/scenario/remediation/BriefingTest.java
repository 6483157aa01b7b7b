package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Expected.incomplete;
import static dev.baton.scenario.Expected.missing;
import static dev.baton.scenario.Expected.scheduled;
import static dev.baton.scenario.World.MONDAY_AT_TWO;

import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class BriefingTest extends OnEveryStage {

    @Test
    void a_missing_answer_moves_the_briefing_to_the_next_business_day() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(MANAGER)
                .doesNotAnswer(DEADLINES)
                .andWhen(COMMANDER)
                .endsTheBriefing()
                .then(incomplete(Ending.ENDED_BY_COMMANDER, missing(DEADLINES, MANAGER)), scheduled(2, MONDAY_AT_TWO));
    }
}
