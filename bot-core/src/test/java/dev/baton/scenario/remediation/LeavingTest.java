package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReadBack;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM;
import static dev.baton.scenario.Cast.PLATFORM_ENGINEER;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.leaving.LeavingEvent.DepartureConfirmed;
import dev.baton.handoff.leaving.LeavingEvent.FalseAlarmCalled;
import dev.baton.handoff.leaving.LeavingEvent.ItemReassigned;
import dev.baton.handoff.leaving.LeavingEvent.ItemTakenOver;
import dev.baton.handoff.leaving.LeavingEvent.OwnerLeft;
import dev.baton.handoff.leaving.LeavingEvent.OwnerReturned;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentBreached;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentReminded;
import dev.baton.handoff.leaving.LeavingEvent.SeatLeft;
import dev.baton.handoff.leaving.LeavingEvent.SeatTakenAgain;
import dev.baton.handoff.leaving.LeavingEvent.TakeOverReminded;
import dev.baton.handoff.leaving.Parting;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.handoff.work.WorkItem;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accepted on Friday 18 December at 14:00; the owner's account is deactivated on that day at 18:00Z (T11). */
class LeavingTest extends OnEveryStage {

    private static final Instant FRIDAY_EVENING = Instant.parse("2026-12-18T18:00:00Z");

    @Test
    void a_leavers_items_are_unowned_at_once_and_48_hours_run_with_the_weekend_in_them() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL, GATEWAY)
                .itIsAccepted()
                .andNow("2026-12-18T19:00")
                .when()
                .leaves(ENGINEER)
                .then(left(1, FRIDAY_EVENING, LEDGER, TILL))
                .and(handoff -> assertThat(unowned(handoff)).containsExactly(LEDGER, TILL))
                .laterAt(FRIDAY_EVENING.plus(Duration.ofHours(24)).minusSeconds(1))
                .thenNothing()
                .laterAt(FRIDAY_EVENING.plus(Duration.ofHours(24)))
                .then(new ReassignmentReminded(1))
                .laterAt(Instant.parse("2026-12-20T17:59:59Z"))
                .thenNothing()
                .laterAt(Instant.parse("2026-12-20T18:00:00Z"))
                .then(new ReassignmentBreached(1))
                .after(Duration.ofDays(3))
                .thenNothing();
    }

    @Test
    void after_a_week_in_which_nobody_looked_the_breach_is_on_record_once() {
        ownerLeft()
                .laterAt(berlin("2026-12-28T12:00"))
                .then(new ReassignmentBreached(1))
                .laterAt(berlin("2026-12-28T18:00"))
                .then(any(DeadlineMissed.class));
    }

    @Test
    @Law(Rule.REASSIGNED_WITHIN_48_HOURS)
    void lead_or_manager_name_one_person_and_the_date_does_not_move() {
        ownerLeft()
                .when(COMMANDER)
                .reassigns(LEDGER, PLATFORM_ENGINEER)
                .thenRefusedBy(Rule.REASSIGNED_WITHIN_48_HOURS)
                .when(PLATFORM_LEAD)
                .reassigns(LEDGER, PLATFORM_ENGINEER)
                .thenRefusedBy(Rule.REASSIGNED_WITHIN_48_HOURS)
                .when(LEAD)
                .reassigns(GATEWAY, PLATFORM_ENGINEER)
                .thenRefusedBy(Rule.REASSIGNED_WITHIN_48_HOURS)
                .when(LEAD)
                .reassigns(LEDGER, ENGINEER)
                .thenRefusedBy(Rule.REASSIGNED_WITHIN_48_HOURS)
                .when(MANAGER)
                .reassigns(LEDGER, LEAD)
                .then(new ItemReassigned(LEDGER, LEAD))
                .and(handoff -> assertThat(unowned(handoff)).isEmpty())
                .and(handoff -> assertThat(handoff.work()
                                .item(LEDGER)
                                .flatMap(Progress::dueDate)
                                .orElseThrow()
                                .due())
                        .isEqualTo(berlin("2026-12-28T17:00")))
                .laterAt(berlin("2026-12-19T18:00"))
                .thenNothing();
    }

    @Test
    void the_new_owner_is_one_active_person_who_neither_leads_nor_verifies() {
        Stream.of(Standing.GUEST, Standing.BOT, Standing.GROUP, Standing.EXTERNAL, Standing.DEACTIVATED)
                .forEach(standing -> ownerLeft()
                        .when(LEAD)
                        .reassigns(LEDGER, someoneWho(standing))
                        .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS));
        ownerLeft()
                .when(LEAD)
                .reassigns(LEDGER, COMMANDER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES)
                .when(LEAD)
                .reassigns(LEDGER, VERIFIER)
                .thenRefusedBy(Rule.SEGREGATION_OF_DUTIES);
    }

    @Test
    @Law(Rule.THE_NEW_OWNER_READS_BACK)
    void the_new_owner_takes_over_in_their_own_words_and_is_reminded_once() {
        ownerLeft()
                .when(LEAD)
                .reassigns(LEDGER, PLATFORM_ENGINEER)
                .when(LEAD)
                .takesOver(LEDGER, anyReadBack())
                .thenRefusedBy(Rule.THE_NEW_OWNER_READS_BACK)
                .when(PLATFORM_ENGINEER)
                .takesOver(LEDGER, "ok")
                .thenRefusedBy(Rule.THE_NEW_OWNER_READS_BACK)
                .laterAt(FRIDAY_EVENING.plus(Duration.ofHours(24)))
                .then(new TakeOverReminded(LEDGER))
                .after(Duration.ofDays(2))
                .thenNothing()
                .when(PLATFORM_ENGINEER)
                .takesOver(LEDGER, anyReadBack())
                .then(new ItemTakenOver(LEDGER, anyReadBack()))
                .when(LEAD)
                .reassigns(LEDGER, MANAGER)
                .thenRefusedBy(Rule.REASSIGNED_WITHIN_48_HOURS);
    }

    @Test
    void before_it_is_taken_over_another_person_may_be_named() {
        ownerLeft()
                .when(LEAD)
                .reassigns(LEDGER, PLATFORM_ENGINEER)
                .when(MANAGER)
                .reassigns(LEDGER, PLATFORM_ENGINEER)
                .thenNothing()
                .leaves(PLATFORM_ENGINEER)
                .then(leaverOf(2, PAYMENTS), leaverOf(3, PLATFORM))
                .and(handoff -> assertThat(handoff.followThrough().leavings().takeOver(LEDGER))
                        .isEmpty())
                .when(MANAGER)
                .reassigns(LEDGER, LEAD)
                .then(new ItemReassigned(LEDGER, LEAD))
                .and(handoff -> assertThat(unowned(handoff)).containsExactly(GATEWAY));
    }

    @Test
    @Law(Rule.A_LEAVER_IS_REPORTED)
    void lead_manager_or_commander_report_a_leaver_and_the_earliest_known_moment_counts() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .itIsAccepted()
                .andNow("2026-12-18T19:00")
                .when(ANALYST)
                .reports(ENGINEER, "2026-12-18")
                .thenRefusedBy(Rule.A_LEAVER_IS_REPORTED)
                .when(ENGINEER)
                .reports(PLATFORM_ENGINEER, "2026-12-18")
                .thenRefusedBy(Rule.A_LEAVER_IS_REPORTED)
                .when(LEAD)
                .reports(ENGINEER, "2026-12-19")
                .thenRefusedBy(Rule.A_LEAVER_IS_REPORTED)
                .when(LEAD)
                .reports(MANAGER, "2026-12-18")
                .thenRefusedBy(Rule.A_LEAVER_IS_REPORTED)
                .when(MANAGER)
                .reports(ENGINEER, "2026-12-18")
                .then(new OwnerLeft(1, PAYMENTS, ENGINEER, FRIDAY_EVENING, List.of(LEDGER), Parting.REPORTED))
                .when(COMMANDER)
                .reports(PLATFORM_ENGINEER, "2026-12-17")
                .then(new OwnerLeft(
                        2, PLATFORM, PLATFORM_ENGINEER, berlin("2026-12-17T00:00"), List.of(GATEWAY), Parting.REPORTED))
                .leftAt(ENGINEER, FRIDAY_EVENING.minus(Duration.ofHours(3)))
                .then(new DepartureConfirmed(1, FRIDAY_EVENING.minus(Duration.ofHours(3)), Parting.DEACTIVATED))
                .leftAt(ENGINEER, FRIDAY_EVENING)
                .thenNothing();
    }

    @Test
    @Law(Rule.FALSE_ALARM_WHEN_ACTIVE)
    void the_lead_calls_a_false_alarm_when_the_account_is_active_again() {
        ownerLeft()
                .when(LEAD)
                .callsFalseAlarm(1)
                .thenRefusedBy(Rule.FALSE_ALARM_WHEN_ACTIVE)
                .returns(ENGINEER)
                .then(new OwnerReturned(1))
                .when(MANAGER)
                .callsFalseAlarm(1)
                .thenRefusedBy(Rule.FALSE_ALARM_WHEN_ACTIVE)
                .when(LEAD)
                .callsFalseAlarm(1)
                .then(new FalseAlarmCalled(1, List.of(LEDGER)))
                .and(handoff -> assertThat(handoff.document().owner(LEDGER)).contains(ENGINEER))
                .when(LEAD)
                .callsFalseAlarm(1)
                .thenRefusedBy(Rule.FALSE_ALARM_WHEN_ACTIVE)
                .after(Duration.ofDays(3))
                .thenNothing();
    }

    @Test
    void before_acceptance_a_leavers_name_is_taken_out_and_the_lead_is_asked_again() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when()
                .leaves(ENGINEER)
                .then(any(OwnerLeft.class))
                .and(handoff -> assertThat(unowned(handoff)).containsExactly(LEDGER))
                .when(LEAD)
                .names(PLATFORM_ENGINEER, LEDGER)
                .then(any(OwnerNamed.class))
                .after(Duration.ofHours(10))
                .and(handoff -> assertThat(handoff.followThrough().leavings().all())
                        .singleElement()
                        .satisfies(leaving -> assertThat(leaving.unowned()).isEmpty()));
    }

    @Test
    void an_item_that_is_verified_while_it_has_no_owner_needs_none_any_more() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when()
                .laterAt(berlin("2026-12-20T08:00"))
                .leaves(ENGINEER)
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2026-12-21T09:00"))
                .then(any(ReassignmentReminded.class), any(CheckBegan.class), any(CheckPassed.class))
                .after(Duration.ofDays(5))
                .thenNothing();
    }

    @Test
    void who_leaves_a_seat_is_missed_in_public_and_the_other_of_the_team_is_asked() {
        Seat lead = new Seat(Role.ENGINEERING_LEAD, PAYMENTS);
        ownerLeft()
                .leaves(LEAD)
                .then(new SeatLeft(lead, LEAD, FRIDAY_EVENING, Parting.DEACTIVATED))
                .leaves(LEAD)
                .thenNothing()
                .when(MANAGER)
                .reassigns(LEDGER, MANAGER)
                .then(any(ItemReassigned.class))
                .returns(LEAD)
                .then(new SeatTakenAgain(lead, LEAD));
    }

    private Scenario ownerLeft() {
        return accepted().when().leaves(ENGINEER);
    }

    private Situation accepted() {
        return given(REMEDIATION).affecting(LEDGER, GATEWAY).itIsAccepted().andNow("2026-12-18T19:00");
    }

    private static Expected left(int number, Instant since, String... projects) {
        return new Expected(
                "case " + number + " since " + since,
                event -> event instanceof OwnerLeft left
                        && left.number() == number
                        && left.since().equals(since)
                        && left.owner().equals(ENGINEER)
                        && left.projects().equals(List.of(projects)));
    }

    private static Expected leaverOf(int number, TeamId team) {
        return new Expected(
                "case " + number + " of " + team,
                event -> event instanceof OwnerLeft left
                        && left.number() == number
                        && left.team().equals(team));
    }

    private static List<String> unowned(Handoff handoff) {
        return handoff.items().stream()
                .filter(item -> item.namedOwner().isEmpty())
                .map(WorkItem::name)
                .toList();
    }
}
