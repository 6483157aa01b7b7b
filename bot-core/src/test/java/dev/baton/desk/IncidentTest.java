package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.conversation.HubCard;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.people.Platform;
import dev.baton.playbook.Remediation;
import dev.baton.port.Outside;
import dev.baton.port.Place;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several handoffs of one incident, on one desk. */
class IncidentTest {

    private static final HandoffId FIRST = new HandoffId(1);
    private static final HandoffId SECOND = new HandoffId(2);
    private static final HandoffId THIRD = new HandoffId(3);
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
    private final HandoffDesk desk = new HandoffDesk(office, house);
    private final Errands errands = new Errands(
            office, house, new Outside(Map.of(Platform.PLAYGROUND, wall), world.shelf(), List.of(world.tracker())));

    @Test
    void an_incident_is_not_closed_while_another_handoff_of_it_is_open() {
        is(Situation::itIsClosed);
        is(Situation::itIsAccepted);

        assertThat(closesTheIncident(FIRST)).isInstanceOfSatisfying(Outcome.Refused.class, no -> {
            assertThat(no.rule()).isEqualTo(Rule.AN_INCIDENT_CLOSES_LAST);
            assertThat(no.because()).contains("H-2", Any.LEDGER);
        });
        assertThat(at(FIRST).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void an_incident_is_closed_once_for_all_its_handoffs() {
        is(Situation::itIsClosed);
        is(Situation::itIsClosed);

        assertThat(closesTheIncident(FIRST)).isInstanceOf(Outcome.Done.class);
        assertThat(at(FIRST).phase()).isEqualTo(Phase.SYSTEMIC_WATCH);
        assertThat(at(SECOND).phase()).isEqualTo(Phase.SYSTEMIC_WATCH);
        assertThat(at(SECOND).watch()).isEqualTo(at(FIRST).watch());
    }

    @Test
    void two_watches_that_find_the_same_open_one_follow_up() {
        is(Situation::itIsUnderWatch);
        is(Situation::itIsUnderWatch);
        world.shelf().contains(Any.TILL);

        letPass(Duration.ofDays(7));

        assertThat(at(FIRST).watch().recurrences()).hasSize(1);
        assertThat(at(SECOND).watch().recurrences()).isEmpty();
        assertThat(at(SECOND).watch().succeeded()).isEqualTo(1);
        assertThat(memory.handoffs().newest(9)).hasSize(3);
    }

    @Test
    void a_follow_up_lives_where_its_parent_lives_and_each_links_the_other() {
        is(Situation::itIsUnderWatch);
        world.shelf().contains(Any.TILL);

        letPass(Duration.ofDays(7));

        assertThat(memory.places().of(SECOND)).containsExactly(CHANNEL);
        assertThat(links(hub(FIRST))).contains(URI.create("https://baton.example/handoffs/H-2"));
        assertThat(links(hub(SECOND))).contains(URI.create("https://baton.example/handoffs/H-1"));
        assertThat(memory.handoffs().find(THIRD)).isEmpty();
    }

    @Test
    void a_follow_up_says_of_its_parent_that_it_is_deleted() {
        is(Situation::itIsUnderWatch);
        world.shelf().contains(Any.TILL);
        letPass(Duration.ofDays(7));

        deleted(FIRST);

        assertThat(asDrawnNow(SECOND).toString()).contains("H-1, deleted on 26 November 2029");
        assertThat(links(asDrawnNow(SECOND))).doesNotContain(URI.create("https://baton.example/handoffs/H-1"));
    }

    @Test
    void a_handoff_says_of_its_follow_up_that_it_is_deleted() {
        is(Situation::itIsUnderWatch);
        world.shelf().contains(Any.TILL);
        letPass(Duration.ofDays(7));

        deleted(SECOND);

        assertThat(asDrawnNow(FIRST).toString()).contains("H-2, deleted on 26 November 2029");
        assertThat(links(asDrawnNow(FIRST))).doesNotContain(URI.create("https://baton.example/handoffs/H-2"));
    }

    private Card asDrawnNow(HandoffId id) {
        return HubCard.of(new Archive(office, house).setting(at(id)), house.playbook());
    }

    private void deleted(HandoffId id) {
        assertThat(memory.handoffs()
                        .delete(new Tombstone(
                                id,
                                at(id).version(),
                                Instant.parse("2029-11-26T08:15:30Z"),
                                LocalDate.parse("2029-11-26"),
                                "Omar",
                                LocalDate.parse("2029-11-23"))))
                .isTrue();
    }

    /** One more handoff of the incident, in the same channel, as a scenario of the core makes it. */
    private void is(Consumer<Situation> situation) {
        Stage stage = new Stage();
        situation.accept(new Situation(stage::in));
        HandoffId id = memory.handoffs().nextId();
        List<Recorded> history = stage.core.history();
        Handoff handoff = Handoff.of(id, history);
        memory.handoffs().append(handoff, 0, history);
        memory.places().join(id, CHANNEL);
        memory.people().note(Cast.COMMANDER);
        world.clock().set(stage.world.clock().instant());
        stage.world.shelf().copyTo(world.shelf());
        new FollowUp(office, house).after(Handoff.unopened(id), handoff, List.of());
        settle();
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

    private Outcome closesTheIncident(HandoffId id) {
        Outcome outcome = desk.press(new Visit(Cast.COMMANDER.id(), CHANNEL, "press"), id + "|incident|yes");
        settle();
        return outcome;
    }

    private void letPass(Duration time) {
        world.clock().pass(time);
        settle();
    }

    private void settle() {
        memory.agenda().runDue(world.clock().instant(), errands);
    }

    private Handoff at(HandoffId id) {
        return memory.handoffs().find(id).orElseThrow();
    }

    private Card hub(HandoffId id) {
        return wall.cards().stream()
                .filter(card -> card.title().startsWith(id + " · "))
                .findFirst()
                .orElseThrow();
    }

    private static List<URI> links(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Facts facts ? facts.facts().stream() : Stream.empty())
                .flatMap(fact -> fact.value().spans().stream())
                .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.target()) : Stream.empty())
                .toList();
    }
}
