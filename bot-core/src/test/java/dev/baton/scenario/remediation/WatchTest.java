package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyCoordinates;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.followup.FollowUpEvent.FollowUpClassified;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.watch.WatchEvent.FollowUpOpened;
import dev.baton.handoff.watch.WatchEvent.RecurrenceFound;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckBegan;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckFailed;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckMissed;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckSucceeded;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest extends OnEveryStage {

    @Test
    @Law(Rule.AN_INCIDENT_CLOSES_LAST)
    void an_incident_is_not_closed_over_an_open_handoff() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when(COMMANDER)
                .closesTheIncident()
                .thenRefusedBy(Rule.AN_INCIDENT_CLOSES_LAST)
                .when(LEAD)
                .closesTheIncident()
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS);
    }

    @Test
    void closing_the_incident_begins_four_weekly_checks_which_no_holiday_moves() {
        given(REMEDIATION)
                .itIsClosed()
                .when(COMMANDER)
                .closesTheIncident()
                .then(any(IncidentClosed.class))
                .andItIs(Phase.SYSTEMIC_WATCH)
                .and(handoff -> assertThat(handoff.watch().checks())
                        .extracting(check -> check.due())
                        .containsExactly(
                                Instant.parse("2026-12-28T08:00:00Z"),
                                Instant.parse("2027-01-04T08:00:00Z"),
                                Instant.parse("2027-01-11T08:00:00Z"),
                                Instant.parse("2027-01-18T08:00:00Z")))
                .when(COMMANDER)
                .closesTheIncident()
                .thenNothing();
    }

    @Test
    void four_weekly_checks_that_find_nothing_new_end_in_the_archive() {
        watched()
                .when()
                .laterAt(week(1).minusSeconds(1))
                .thenNothing()
                .laterAt(week(1))
                .then(any(SystemicCheckBegan.class), succeeded(1, "nothing new"))
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), succeeded(2, "nothing new"))
                .laterAt(week(3))
                .then(any(SystemicCheckBegan.class), succeeded(3, "nothing new"))
                .andItIs(Phase.SYSTEMIC_WATCH)
                .laterAt(week(4))
                .then(
                        any(SystemicCheckBegan.class),
                        succeeded(4, "nothing new"),
                        any(HandoffArchived.class),
                        any(ArchiveEntered.class))
                .andItIs(Phase.ARCHIVED)
                .after(Duration.ofDays(100))
                .thenNothing();
    }

    @Test
    void after_ten_weeks_of_silence_each_check_that_fell_due_happens_once_and_in_order() {
        watched()
                .when()
                .laterAt(week(10))
                .then(
                        any(SystemicCheckBegan.class),
                        succeeded(1, "nothing new"),
                        any(SystemicCheckBegan.class),
                        succeeded(2, "nothing new"),
                        any(SystemicCheckBegan.class),
                        succeeded(3, "nothing new"),
                        any(SystemicCheckBegan.class),
                        succeeded(4, "nothing new"),
                        any(HandoffArchived.class),
                        any(ArchiveEntered.class));
    }

    @Test
    void a_check_that_fails_does_not_count_and_after_a_day_it_is_missed() {
        watched()
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down.")))
                .laterAt(week(1))
                .then(any(SystemicCheckBegan.class), any(SystemicCheckFailed.class))
                .after(Duration.ofHours(1))
                .thenNothing()
                .after(Duration.ofHours(22))
                .thenNothing()
                .after(Duration.ofHours(1))
                .then(new SystemicCheckMissed(1))
                .theInventory(shelf -> shelf.isBack())
                .after(Duration.ofHours(1))
                .then(succeeded(1, "nothing new"))
                .and(handoff -> assertThat(handoff.watch().succeeded()).isEqualTo(1))
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), succeeded(2, "nothing new"));
    }

    @Test
    void something_new_opens_one_follow_up_with_all_that_was_known() {
        watched()
                .when()
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(week(1))
                .then(
                        any(SystemicCheckBegan.class),
                        succeeded(1, "1 new: payments/till on payments/till"),
                        found(TILL),
                        Expected.exactly(new FollowUpOpened(1, new HandoffId(2))))
                .andItIs(Phase.SYSTEMIC_WATCH)
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), succeeded(2, "nothing new (1 known and settled otherwise)"))
                .turningTo(2)
                .andItIs(Phase.DRAFT)
                .and(followUp -> {
                    assertThat(followUp.opening().kinship().followsUp()).contains(new HandoffId(1));
                    assertThat(followUp.opening().kinship().lastFixes())
                            .singleElement()
                            .satisfies(last -> {
                                assertThat(last.project()).isEqualTo(LEDGER);
                                assertThat(last.owner().isSameHumanAs(ENGINEER)).isTrue();
                                assertThat(last.fix()).contains("2.17.1");
                            });
                    assertThat(followUp.scope().projects())
                            .extracting(project -> project.name())
                            .containsExactly(TILL);
                    assertThat(followUp.document().summary().isEmpty()).isFalse();
                    assertThat(followUp.document().plan().missing(followUp.scope()))
                            .isEmpty();
                    assertThat(followUp.document().verification().isPlanned()).isTrue();
                    assertThat(followUp.participants().commander().isSameHumanAs(COMMANDER))
                            .isTrue();
                });
    }

    @Test
    void what_was_verified_and_is_there_again_is_news_and_its_last_owner_is_proposed() {
        watched()
                .when()
                .theInventory(shelf -> shelf.contains(LEDGER))
                .laterAt(week(1))
                .then(any(SystemicCheckBegan.class), succeeded(1, "1 new"), found(LEDGER), any(FollowUpOpened.class))
                .turningTo(2)
                .and(followUp -> assertThat(followUp.document().owner(LEDGER))
                        .hasValueSatisfying(owner ->
                                assertThat(owner.isSameHumanAs(ENGINEER)).isTrue()));
    }

    @Test
    void a_follow_up_stays_with_what_is_new_when_the_scope_is_pulled_again() {
        descoped(GATEWAY)
                .when()
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(week(1))
                .turningTo(2)
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .and(followUp -> assertThat(followUp.scope().projects())
                        .extracting(project -> project.name())
                        .containsExactly(TILL));
    }

    @Test
    @Law(Rule.FOLLOW_UPS_ARE_CLASSIFIED)
    void a_follow_up_is_classified_by_security_before_it_is_ready() {
        recurring()
                .when(ANALYST)
                .marksThePackageReady()
                .thenRefusedBy(Rule.THE_PACKAGE_IS_COMPLETE)
                .when(LEAD)
                .classifies(Classification.VENDORED_COPY, anyReason())
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .when(ANALYST)
                .classifies(Classification.VENDORED_COPY, "  ")
                .thenRefusedBy(Rule.FOLLOW_UPS_ARE_CLASSIFIED)
                .when(ANALYST)
                .classifies(Classification.VENDORED_COPY, anyReason())
                .then(new FollowUpClassified(Classification.VENDORED_COPY, anyReason()))
                .when(ANALYST)
                .classifies(Classification.VENDORED_COPY, anyReason())
                .thenNothing()
                .when(ANALYST)
                .marksThePackageReady()
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    void a_false_positive_calls_the_follow_up_off_and_is_not_found_a_second_time() {
        recurring()
                .when(ANALYST)
                .classifies(Classification.FALSE_POSITIVE, anyReason())
                .thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE)
                .when(COMMANDER)
                .classifies(Classification.FALSE_POSITIVE, anyReason())
                .then(
                        new FollowUpClassified(Classification.FALSE_POSITIVE, anyReason()),
                        new HandoffCancelled("False positive: " + anyReason()))
                .andItIs(Phase.CANCELLED)
                .turningTo(1)
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), succeeded(2, "nothing new"));
    }

    @Test
    void a_follow_up_is_an_incident_of_its_own_and_its_own_watch_opens_the_next() {
        Situation followUp = recurring();
        followUp.when(COMMANDER).closesTheIncident().thenRefusedBy(Rule.AN_INCIDENT_CLOSES_LAST);
        followUp.and(ANALYST, analyst -> analyst.classifies(Classification.NEW_USE, anyReason()))
                .and(LEAD, lead -> lead.names(ENGINEER, TILL))
                .itIsUnderWatch()
                .when()
                .andItIs(Phase.SYSTEMIC_WATCH)
                .theInventory(shelf -> shelf.contains(TILL))
                .turningTo(1)
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), succeeded(2, "nothing new"))
                .turningTo(2)
                .laterAt(week(3))
                .then(
                        any(SystemicCheckBegan.class),
                        succeeded(1, "1 new"),
                        found(TILL),
                        Expected.exactly(new FollowUpOpened(1, new HandoffId(3))))
                .turningTo(1)
                .and(handoff -> assertThat(handoff.watch().recurrences()).hasSize(1))
                .turningTo(3)
                .and(next -> assertThat(next.opening().kinship().followsUp()).contains(new HandoffId(2)));
    }

    @Test
    void what_was_taken_out_of_scope_on_evidence_is_no_news() {
        descoped(GATEWAY)
                .when()
                .laterAt(week(1))
                .then(any(SystemicCheckBegan.class), succeeded(1, "nothing new (1 known and settled otherwise)"));
    }

    private Situation watched() {
        return given(REMEDIATION).itIsUnderWatch();
    }

    private Situation descoped(String project) {
        return given(REMEDIATION)
                .affecting(LEDGER, project)
                .itIsAccepted()
                .and(COMMANDER, commander -> commander.descopes(project, anyReason()))
                .itIsUnderWatch();
    }

    private Situation recurring() {
        Situation situation = watched();
        situation
                .when()
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(week(1))
                .turningTo(2);
        return situation;
    }

    private static Instant week(int number) {
        return MONDAY_AT_NINE.plus(Duration.ofDays(7L * number));
    }

    private static Expected succeeded(int number, String finding) {
        return new Expected(
                "weekly check " + number + " succeeded: " + finding,
                event -> event instanceof SystemicCheckSucceeded succeeded
                        && succeeded.number() == number
                        && succeeded.evidence().finding().startsWith(finding));
    }

    private static Expected found(String project) {
        return new Expected(
                "found again in " + project,
                event -> event instanceof RecurrenceFound found
                        && found.rows().stream().map(ScopeRow::project).toList().equals(List.of(project)));
    }
}
