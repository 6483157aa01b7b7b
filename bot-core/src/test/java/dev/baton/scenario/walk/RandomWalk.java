package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Heard;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** One handoff in which anybody does anything; the same seed is the same walk. */
final class RandomWalk {

    private static final List<String> PROJECTS = List.of(Any.LEDGER, Any.TILL, Any.GATEWAY, Any.SEARCH);

    private static final DocumentLink DOCUMENT = new DocumentLink(URI.create("https://baton.example/handoffs/H-1"));

    private final World world = World.usual();
    private final Random random;
    private final Playbook playbook;
    private final Stage stage;
    private int refused;

    RandomWalk(long seed, Playbook playbook, Function<World, Stage> stages) {
        this.random = new Random(seed);
        this.playbook = playbook;
        this.stage = stages.apply(world);
    }

    /** Walks until the handoff is final and nobody cares any more; answers where it ended. */
    Phase walk(int steps) {
        PROJECTS.subList(0, 1 + random.nextInt(PROJECTS.size())).forEach(world.shelf()::contains);
        stage.opens(Cast.ANALYST, Any.anyOpening());
        for (int step = 0; step < steps; step++) {
            step();
            boolean isOver = stage.handoff().phase().isFinal()
                    || (stage.handoff().phase().isAccepted() && random.nextInt(10) == 0);
            if (isOver && random.nextInt(5) == 0) {
                break;
            }
        }
        Handoff folded = Handoff.of(stage.handoff().id(), stage.history());
        assertThat(folded).as("the fold of its events").isEqualTo(stage.handoff());
        Gate.check(stage.handoff(), stage.history());
        return stage.handoff().phase();
    }

    int refused() {
        return refused;
    }

    private void step() {
        List<Recorded> known = stage.history();
        Handoff before = stage.handoff();
        int chance = random.nextInt(100);
        if (chance < 6) {
            world(world.shelf());
        } else if (chance < 12
                || (chance < 80 && Useful.isWaiting(before, world.clock().instant()))) {
            time(before);
        } else {
            move(before, chance).ifPresent(move -> heard(stage.does(move.person(), move.act()), before, known));
        }
        world.clock().pass(Duration.ofSeconds(random.nextInt(90)));
        stage.settles();
        holds(before, known);
    }

    private Optional<Move> move(Handoff before, int chance) {
        Anything anything = new Anything(before, world.clock().instant(), random);
        if (chance < 25) {
            return Optional.of(anything.move());
        }
        if (chance < 32) {
            return Optional.of(anything.objection());
        }
        List<Move> useful = new Useful(before, random).moves(world.clock().instant());
        return useful.isEmpty() ? Optional.empty() : Optional.of(useful.get(random.nextInt(useful.size())));
    }

    private void world(Shelf shelf) {
        String project = PROJECTS.get(random.nextInt(PROJECTS.size()));
        switch (random.nextInt(8)) {
            case 0 -> shelf.contains(project);
            case 1 -> shelf.containsRepaired(project);
            case 2 -> shelf.containsOutsideProduction(project);
            case 3 -> shelf.failsWith(new PortFailure.Rejected("It is closed."));
            case 4 -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofMinutes(1), "It is asleep."));
            default -> shelf.isBack();
        }
    }

    private void time(Handoff before) {
        if (before.phase() == Phase.BRIEFING_SCHEDULED && random.nextInt(10) > 0) {
            world.clock().set(before.meeting().start().plusSeconds(random.nextInt(600)));
        } else {
            world.clock().pass(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 3000 : 10)));
        }
    }

    private void heard(Heard heard, Handoff before, List<Recorded> known) {
        if (!(heard instanceof Heard.Done)) {
            refused++;
            assertThat(stage.history()).as("what was refused").hasSameSizeAs(known);
            assertThat(stage.handoff()).as("what was refused").isEqualTo(before);
        }
    }

    /** Nothing is lost or put in another order, what is over stays over, and somebody is always waited for. */
    private void holds(Handoff before, List<Recorded> known) {
        List<Recorded> history = stage.history();
        for (int i = 0; i < known.size(); i++) {
            if (!isThere(known.get(i), history, i)) {
                throw new AssertionError("event " + (i + 1) + " was " + known.get(i));
            }
        }
        for (int i = known.size(); i < history.size(); i++) {
            assertThat(history.get(i).version()).isEqualTo(i + 1L);
        }
        Handoff handoff = stage.handoff();
        if (before.phase().isFinal()) {
            assertThat(handoff.phase()).isEqualTo(before.phase());
        }
        if (handoff.phase() == Phase.CANCELLED) {
            assertThat(history.get(history.size() - 1).event()).isInstanceOf(HandoffCancelled.class);
        }
        if (handoff.version() != before.version() && !handoff.phase().isFinal()) {
            assertThat(playbook.open(setting(handoff)))
                    .as(
                            "whom it waits for: %s, missing %s",
                            handoff.phase(), handoff.walk().missing())
                    .isNotEmpty();
        }
    }

    /** The very same event at the very same place; an equal one would do, but takes long to compare. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isThere(Recorded known, List<Recorded> history, int place) {
        return place < history.size()
                && (history.get(place) == known || history.get(place).equals(known));
    }

    private Setting setting(Handoff handoff) {
        return new Setting(
                handoff, world.organisation(), world.clock().instant(), key -> Optional.empty(), List::of, DOCUMENT);
    }
}
