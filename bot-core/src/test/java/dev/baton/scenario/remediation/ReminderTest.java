package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.reminder.OverdueVerification;
import dev.baton.handoff.reminder.Reminder;
import dev.baton.handoff.reminder.ReminderEvent.OverdueVerificationsNamed;
import dev.baton.handoff.reminder.ReminderEvent.Reminded;
import dev.baton.handoff.reminder.Rung;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Expected;
import dev.baton.scenario.OnEveryStage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReminderTest extends OnEveryStage {

    @Test
    void the_owner_is_reminded_from_the_business_day_before_the_date_in_working_hours() {
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .laterAt(berlin("2026-12-24T08:59"))
                .thenReminded()
                .laterAt(berlin("2026-12-24T09:00"))
                .thenReminded(upTo(Rung.OWNER, ENGINEER))
                .laterAt(berlin("2026-12-27T23:00"))
                .thenReminded()
                .laterAt(berlin("2026-12-28T09:00"))
                .thenReminded(upTo(Rung.OWNER, ENGINEER));
    }

    @Test
    void a_late_item_climbs_from_owner_to_lead_to_manager_to_commander_and_each_rung_is_on_record() {
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .laterAt(berlin("2026-12-24T09:00"))
                .laterAt(berlin("2026-12-28T09:00"))
                .laterAt(berlin("2026-12-29T09:00"))
                .thenReminded(upTo(Rung.LEAD, ENGINEER, LEAD))
                .laterAt(berlin("2026-12-30T09:00"))
                .thenReminded(upTo(Rung.LEAD, ENGINEER, LEAD))
                .laterAt(berlin("2026-12-31T09:00"))
                .thenReminded(upTo(Rung.MANAGER, ENGINEER, LEAD, MANAGER))
                .laterAt(berlin("2027-01-04T09:00"))
                .thenReminded(upTo(Rung.MANAGER, ENGINEER, LEAD, MANAGER))
                .laterAt(berlin("2027-01-05T09:00"))
                .thenReminded(upTo(Rung.COMMANDER, ENGINEER, LEAD, MANAGER, COMMANDER));
    }

    @Test
    void after_a_week_of_silence_one_reminder_is_due_and_no_rung_is_passed_over() {
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .laterAt(berlin("2027-01-10T03:00"))
                .thenReminded(upTo(Rung.OWNER, ENGINEER))
                .laterAt(berlin("2027-01-11T09:00"))
                .thenReminded(upTo(Rung.LEAD, ENGINEER, LEAD))
                .laterAt(berlin("2027-01-12T09:00"))
                .thenReminded(upTo(Rung.MANAGER, ENGINEER, LEAD, MANAGER))
                .laterAt(berlin("2027-01-13T09:00"))
                .thenReminded(upTo(Rung.COMMANDER, ENGINEER, LEAD, MANAGER, COMMANDER));
    }

    @Test
    void what_engineering_no_longer_owes_is_not_brought_up_with_its_owner_and_what_is_verified_with_nobody() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when()
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2026-12-24T17:59"))
                .thenReminded()
                .laterAt(berlin("2026-12-24T18:00"))
                .thenReminded(new Expected(
                        "of the item whose owner starts work in Los Angeles",
                        event -> event instanceof Reminded reminded
                                && reminded.reminders().stream()
                                        .map(Reminder::project)
                                        .toList()
                                        .equals(List.of(GATEWAY))));
    }

    @Test
    void every_overdue_verification_is_named_each_working_day_with_who_owes_it_and_since_when() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down.")))
                .laterAt(berlin("2026-12-21T09:00"))
                .laterAt(berlin("2026-12-22T08:59"))
                .thenReminded()
                .laterAt(berlin("2026-12-22T09:00"))
                .thenReminded(overdue())
                .laterAt(berlin("2026-12-22T20:00"))
                .thenReminded()
                .laterAt(berlin("2026-12-23T09:00"))
                .thenReminded(overdue())
                .laterAt(berlin("2027-01-04T11:00"))
                .thenReminded(overdue())
                .theInventory(shelf -> {
                    shelf.isBack();
                    shelf.containsRepaired(LEDGER);
                })
                .after(Duration.ofHours(1))
                .laterAt(berlin("2027-01-20T09:00"))
                .thenReminded();
    }

    private static Expected overdue() {
        return Expected.exactly(new OverdueVerificationsNamed(
                List.of(new OverdueVerification(LEDGER, List.of(VERIFIER), berlin("2026-12-21T09:00")))));
    }

    private static Expected upTo(Rung rung, Person... told) {
        return new Expected(
                "reminded up to " + rung + " of "
                        + Stream.of(told).map(Person::name).toList(),
                event -> {
                    assertThat(event).isInstanceOf(Reminded.class);
                    Reminder reminder = ((Reminded) event).reminders().get(0);
                    return ((Reminded) event).reminders().size() == 1
                            && reminder.project().equals(LEDGER)
                            && reminder.due().equals(berlin("2026-12-28T17:00"))
                            && reminder.rung() == rung
                            && isSame(reminder.told(), List.of(told));
                });
    }

    private static boolean isSame(List<Person> told, List<Person> people) {
        return told.stream()
                .map(Person::human)
                .toList()
                .equals(people.stream().map(Person::human).toList());
    }
}
