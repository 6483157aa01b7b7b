package dev.baton.desk;

import static dev.baton.desk.SharedDesk.rows;
import static dev.baton.desk.SharedDesk.words;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.view.Card;
import dev.baton.view.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are reminded of, over several handoffs on one desk. */
class ReminderClerkTest {

    private final SharedDesk desk = new SharedDesk();

    @Test
    void a_person_gets_one_message_a_day_with_everything_of_every_handoff() {
        desk.is(Situation::itIsAccepted);
        desk.is(Situation::itIsAccepted);

        desk.at("2026-12-24T09:00");
        assertThat(reminders()).singleElement().satisfies(card -> {
            assertThat(words(card)).contains("Fix " + Any.LEDGER, "H-1", "H-2");
            assertThat(rows(card)).hasSize(2);
        });

        desk.at("2026-12-24T16:00");
        assertThat(reminders()).hasSize(1);

        desk.at("2026-12-28T09:00");
        assertThat(reminders()).hasSize(2);
    }

    @Test
    void after_a_week_of_downtime_each_person_gets_one_message_when_they_work() {
        desk.is(Situation::itIsAccepted);
        desk.is(Situation::itIsAccepted);

        desk.at("2027-01-10T03:00");
        assertThat(reminders()).isEmpty();

        desk.at("2027-01-11T08:59");
        assertThat(reminders()).isEmpty();

        desk.at("2027-01-11T09:00");
        assertThat(reminders()).hasSize(2);
        assertThat(told(Cast.ENGINEER)).hasSize(1);
        assertThat(told(Cast.LEAD)).hasSize(1);
        assertThat(told(Cast.MANAGER)).isEmpty();
    }

    @Test
    void what_is_done_before_the_message_is_sent_is_not_in_it() {
        desk.is(Situation::itIsAccepted);
        desk.is(Situation::itIsAccepted);
        desk.at("2026-12-27T23:00");
        desk.does(Cast.ENGINEER, 1, "item.1.work|done");

        desk.at("2026-12-28T09:00");

        assertThat(reminders()).singleElement().satisfies(card -> {
            assertThat(rows(card)).hasSize(1);
            assertThat(words(card)).contains("H-2");
        });
    }

    @Test
    void the_channel_reads_every_overdue_verification_with_who_owes_it_and_since_when() {
        desk.is(situation -> situation
                .affecting(Any.LEDGER, Any.TILL)
                .itIsAccepted()
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.TILL)));
        desk.shelf().failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down."));
        desk.at("2026-12-21T09:00");

        desk.at("2026-12-22T09:00");

        assertThat(overdue()).singleElement().satisfies(card -> {
            assertThat(rows(card)).hasSize(2);
            assertThat(words(card)).contains(Any.LEDGER, Any.TILL, Cast.VERIFIER.name());
            assertThat(moments(card)).containsOnly(berlin("2026-12-21T09:00"));
        });

        desk.at("2026-12-23T09:00");
        assertThat(overdue()).hasSize(2);

        desk.shelf().isBack();
        desk.shelf().containsRepaired(Any.LEDGER);
        desk.shelf().containsNoMore(Any.TILL);
        desk.at("2026-12-23T11:00");
        desk.at("2026-12-28T09:00");
        assertThat(overdue()).hasSize(3);
        assertThat(rows(overdue().get(2))).hasSize(1);
    }

    @Test
    void where_the_channel_does_not_let_it_in_the_commander_reads_it_with_the_reason() {
        desk.is(situation -> situation.itIsAccepted().and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER)));
        desk.shelf().failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down."));
        desk.theChannelCloses();
        desk.at("2026-12-21T09:00");

        desk.at("2026-12-22T09:00");

        assertThat(overdue()).isEmpty();
        assertThat(desk.said("outside:overdue:")).singleElement().satisfies(card -> {
            assertThat(words(card)).contains(Any.LEDGER, Cast.VERIFIER.name());
            assertThat(card.toString())
                    .contains("The channel should read this, and does not: Baton is not in the channel.");
        });

        desk.at("2026-12-22T16:00");
        assertThat(desk.said("outside:overdue:")).hasSize(1);
    }

    private List<Card> reminders() {
        return desk.said("remind:");
    }

    private List<String> told(Person person) {
        return desk.told("remind:", person);
    }

    private List<Card> overdue() {
        return desk.said("overdue:");
    }

    private static List<Instant> moments(Card card) {
        return rows(card).stream()
                .flatMap(List::stream)
                .flatMap(span -> span instanceof Span.When when ? Stream.of(when.at()) : Stream.empty())
                .toList();
    }
}
