package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.handoff.document.Section.SUMMARY;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.Expected.exactly;
import static dev.baton.scenario.Expected.incomplete;
import static dev.baton.scenario.Expected.missing;
import static dev.baton.scenario.Expected.scheduled;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;
import static dev.baton.scenario.stage.World.THURSDAY;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.MeetingEvent.AttendeeCheckedIn;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.briefing.MeetingEvent.BriefingMoved;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.clock.Clockwork;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BriefingTest extends OnEveryStage {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Seat LEADS_SEAT = new Seat(Role.ENGINEERING_LEAD, PAYMENTS);

    @Test
    void a_missing_answer_moves_the_briefing_to_the_next_business_day() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(MANAGER)
                .doesNotAnswer(DEADLINES)
                .andWhen(COMMANDER)
                .endsTheBriefing()
                .then(incomplete(Ending.ENDED_BY_COMMANDER, missing(DEADLINES, MANAGER)), scheduled(2, MONDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED)
                .and(handoff -> assertThat(handoff.meeting().sequence()).isEqualTo(1));
    }

    @Test
    void a_briefing_that_starts_late_or_early_keeps_its_appointed_time_for_the_next() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T14:03")
                .and(COMMANDER, commander -> commander.startsTheBriefing())
                .when(COMMANDER)
                .endsTheBriefing()
                .then(incomplete(Ending.ENDED_BY_COMMANDER), scheduled(2, MONDAY_AT_TWO));
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .and(COMMANDER, commander -> commander.startsTheBriefing())
                .when(COMMANDER)
                .endsTheBriefing()
                .then(incomplete(Ending.ENDED_BY_COMMANDER), scheduled(2, FRIDAY_AT_TWO));
    }

    @Test
    void a_briefing_that_nobody_starts_is_a_no_show() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when()
                .laterAt(FRIDAY_AT_TWO)
                .thenNothing()
                .laterAt(FRIDAY_AT_TWO.plus(HALF_AN_HOUR))
                .then(incomplete(Ending.NO_SHOW, missing(SUMMARY, LEAD)), scheduled(2, MONDAY_AT_TWO));
    }

    @Test
    void a_briefing_that_runs_out_of_time_is_incomplete() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when()
                .after(HALF_AN_HOUR.minusMinutes(1))
                .thenNothing()
                .after(Duration.ofMinutes(1))
                .then(incomplete(Ending.TIME_OUT, missing(DEADLINES, MANAGER)), scheduled(2, MONDAY_AT_TWO));
    }

    @Test
    @Law(Rule.NOT_HAPPENED_WITHOUT_ACCEPTANCE)
    void no_timer_accepts_even_when_nothing_is_missing() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .when()
                .after(Duration.ofDays(30))
                .thenNothing()
                .andItIs(Phase.IN_BRIEFING)
                .and(handoff -> assertThat(Clockwork.next(handoff, ExampleOrganisation.organisation()))
                        .isEmpty())
                .and(handoff -> assertThat(handoff.isLedByEngineering()).isFalse())
                .when(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.IN_REMEDIATION);
    }

    @Test
    void the_second_reschedule_is_escalated() {
        Instant tuesday = berlin("2026-12-22T14:00");
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T15:00")
                .when()
                .laterAt(MONDAY_AT_TWO.plus(HALF_AN_HOUR))
                .then(incomplete(Ending.NO_SHOW), scheduled(3, tuesday), exactly(new BriefingEscalated(2)));
    }

    @Test
    void only_the_commander_starts_and_ends_it() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(ANALYST)
                .startsTheBriefing()
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS)
                .when(COMMANDER)
                .endsTheBriefing()
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(COMMANDER)
                .startsTheBriefing()
                .then(any(BriefingStarted.class))
                .andWhen(COMMANDER)
                .startsTheBriefing()
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(LEAD)
                .endsTheBriefing()
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS);
    }

    @Test
    void a_briefing_is_appointed_once_and_in_the_future() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when(ANALYST)
                .schedulesTheBriefing(THURSDAY.minusSeconds(3600))
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(LEAD)
                .schedulesTheBriefing(FRIDAY_AT_TWO)
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .when(ANALYST)
                .schedulesTheBriefing(FRIDAY_AT_TWO)
                .then(scheduled(1, FRIDAY_AT_TWO))
                .andWhen(ANALYST)
                .schedulesTheBriefing(MONDAY_AT_TWO)
                .thenRefusedBy(Rule.THE_PACKAGE_IS_COMPLETE);
    }

    @Test
    void a_missing_attendee_moves_it_before_it_starts_from_its_own_day() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .movesTheBriefingFor(LEADS_SEAT)
                .then(exactly(new BriefingMoved(2, LEADS_SEAT, MONDAY_AT_TWO, MONDAY_AT_TWO.plus(HALF_AN_HOUR))))
                .and(handoff -> assertThat(handoff.meeting().reschedules()).isEqualTo(1));
    }

    @Test
    @Law(Rule.NO_POSTPONING)
    void the_card_of_an_appointment_moves_it_once_and_not_the_next_one() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .movesTheBriefingOfThatTimeFor(1, LEADS_SEAT)
                .then(any(BriefingMoved.class))
                .andWhen(COMMANDER)
                .movesTheBriefingOfThatTimeFor(1, LEADS_SEAT)
                .thenNothing()
                .andWhen(COMMANDER)
                .movesTheBriefingOfThatTimeFor(2, LEADS_SEAT)
                .then(any(BriefingMoved.class), any(BriefingEscalated.class))
                .and(handoff -> assertThat(handoff.meeting().reschedules()).isEqualTo(2));
    }

    @Test
    @Law(Rule.NO_POSTPONING)
    void nothing_else_moves_it() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .movesTheBriefingFor(new Seat(Role.ENGINEERING_LEAD, PLATFORM))
                .thenRefusedBy(Rule.NO_POSTPONING)
                .when(ANALYST)
                .movesTheBriefingFor(LEADS_SEAT)
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS)
                .when(COMMANDER)
                .startsTheBriefing()
                .andWhen(COMMANDER)
                .movesTheBriefingFor(LEADS_SEAT)
                .thenRefusedBy(Rule.NO_POSTPONING);
    }

    @Test
    void whoever_is_there_says_so_once_and_only_for_themselves() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .when(LEAD)
                .checksInAs(LEADS_SEAT)
                .then(new AttendeeCheckedIn(LEADS_SEAT))
                .andWhen(LEAD)
                .checksInAs(LEADS_SEAT)
                .thenNothing()
                .andWhen(MANAGER)
                .checksInAs(LEADS_SEAT)
                .thenRefusedBy(Rule.THE_NAMED_ROLE_CONFIRMS);
    }

    @Test
    void who_confirmed_everything_on_friday_must_still_be_there_on_monday() {
        given(REMEDIATION)
                .everyLeadHasSigned()
                .and(LEAD, lead -> lead.asks(SUMMARY, "Which build?"))
                .and(COMMANDER, commander -> commander.endsTheBriefing())
                .and(ANALYST, analyst -> analyst.answersQuestion(1, "Build 7."))
                .andNow("2026-12-21T14:00")
                .and(COMMANDER, commander -> commander.startsTheBriefing())
                .and(LEAD, lead -> lead.confirms(SUMMARY))
                .when(COMMANDER)
                .endsTheBriefing()
                .andItIs(Phase.BRIEFING_SCHEDULED);
    }
}
