package dev.baton.desk;

import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.playbook.Remediation;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.CoreStage;
import dev.baton.scenario.stage.Wall;
import dev.baton.scenario.stage.World;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are reminded of, over several handoffs on one desk. */
class ReminderClerkTest {

    private static final Place CHANNEL = new Place(Platform.PLAYGROUND, "T01", "C01");

    private final Memory memory = new Memory();
    private final World world = World.usual();
    private final Wall wall = new Wall(CHANNEL);
    private final Office office = new Office(
            memory.transaction(),
            memory.handoffs(),
            memory.agenda(),
            memory.places(),
            memory.people(),
            memory.deliveries(),
            memory.attachments());
    private final House house = new House(
            world.organisation(),
            Remediation.REMEDIATION,
            world.clock(),
            id -> URI.create("https://baton.example/handoffs/" + id));
    private final Errands errands = new Errands(
            office, house, new Outside(Map.of(Platform.PLAYGROUND, wall), world.shelf(), List.of(world.tracker())));

    @Test
    void a_person_gets_one_message_a_day_with_everything_of_every_handoff() {
        is(Situation::itIsAccepted);
        is(Situation::itIsAccepted);

        at("2026-12-24T09:00");
        assertThat(reminders()).singleElement().satisfies(card -> {
            assertThat(words(card)).contains("Fix " + Any.LEDGER, "H-1", "H-2");
            assertThat(rows(card)).hasSize(2);
        });

        at("2026-12-24T16:00");
        assertThat(reminders()).hasSize(1);

        at("2026-12-28T09:00");
        assertThat(reminders()).hasSize(2);
    }

    @Test
    void after_a_week_of_downtime_each_person_gets_one_message_when_they_work() {
        is(Situation::itIsAccepted);
        is(Situation::itIsAccepted);

        at("2027-01-10T03:00");
        assertThat(reminders()).isEmpty();

        at("2027-01-11T08:59");
        assertThat(reminders()).isEmpty();

        at("2027-01-11T09:00");
        assertThat(reminders()).hasSize(2);
        assertThat(told(Cast.ENGINEER)).hasSize(1);
        assertThat(told(Cast.LEAD)).hasSize(1);
        assertThat(told(Cast.MANAGER)).isEmpty();
    }

    @Test
    void what_is_done_before_the_message_is_sent_is_not_in_it() {
        is(Situation::itIsAccepted);
        is(Situation::itIsAccepted);
        at("2026-12-27T23:00");
        does(Cast.ENGINEER, new HandoffId(1), "item.1.work|done");

        at("2026-12-28T09:00");

        assertThat(reminders()).singleElement().satisfies(card -> {
            assertThat(rows(card)).hasSize(1);
            assertThat(words(card)).contains("H-2");
        });
    }

    @Test
    void the_channel_reads_every_overdue_verification_with_who_owes_it_and_since_when() {
        is(situation -> situation
                .affecting(Any.LEDGER, Any.TILL)
                .itIsAccepted()
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.TILL)));
        world.shelf().failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is down."));
        at("2026-12-21T09:00");

        at("2026-12-22T09:00");

        assertThat(overdue()).singleElement().satisfies(card -> {
            assertThat(rows(card)).hasSize(2);
            assertThat(words(card)).contains(Any.LEDGER, Any.TILL, Cast.VERIFIER.name());
            assertThat(moments(card)).containsOnly(berlin("2026-12-21T09:00"));
        });

        at("2026-12-23T09:00");
        assertThat(overdue()).hasSize(2);

        world.shelf().isBack();
        world.shelf().containsRepaired(Any.LEDGER);
        world.shelf().containsNoMore(Any.TILL);
        at("2026-12-23T11:00");
        at("2026-12-28T09:00");
        assertThat(overdue()).hasSize(3);
        assertThat(rows(overdue().get(2))).hasSize(1);
    }

    private void at(String local) {
        world.clock().set(berlin(local));
        memory.agenda().runDue(world.clock().instant(), errands);
    }

    private void does(Person person, HandoffId id, String step) {
        new HandoffDesk(office, house).press(new Visit(person.id(), CHANNEL, "press"), id + "|" + step);
    }

    private List<Card> reminders() {
        return wall.said("remind:");
    }

    private List<String> told(Person person) {
        return wall.keys().stream()
                .filter(key -> key.startsWith("remind:") && key.endsWith(":" + person.human()))
                .toList();
    }

    private List<Card> overdue() {
        return wall.said("overdue:");
    }

    private static List<List<Span>> rows(Card card) {
        return tables(card)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().flatMap(cell -> cell.spans().stream()).toList())
                .toList();
    }

    private static Stream<Part.Table> tables(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Table table ? Stream.of(table) : Stream.empty());
    }

    private static String words(Card card) {
        return rows(card).stream().flatMap(List::stream).map(Span::toString).collect(Collectors.joining("\n"));
    }

    private static List<Instant> moments(Card card) {
        return rows(card).stream()
                .flatMap(List::stream)
                .flatMap(span -> span instanceof Span.When when ? Stream.of(when.at()) : Stream.empty())
                .toList();
    }

    /** One more handoff, in the same channel, as a scenario of the core makes it. */
    private void is(Consumer<Situation> situation) {
        Stage stage = new Stage();
        situation.accept(new Situation(stage::in));
        HandoffId id = memory.handoffs().nextId();
        List<Recorded> history = stage.core.history();
        Handoff handoff = Handoff.of(id, history);
        memory.handoffs().append(handoff, 0, history);
        memory.places().join(id, CHANNEL);
        Cast.accounts().forEach(memory.people()::note);
        world.clock().set(stage.world.clock().instant());
        stage.world.shelf().copyTo(world.shelf());
        new FollowUp(office, house).after(Handoff.unopened(id), handoff, List.of());
        memory.agenda().runDue(world.clock().instant(), errands);
    }

    /** The stage of a scenario, kept so that its history can be read. */
    private static final class Stage {
        private World world = World.usual();
        private CoreStage core = new CoreStage(world);

        private CoreStage in(World other) {
            world = other;
            core = new CoreStage(other);
            return core;
        }
    }
}
