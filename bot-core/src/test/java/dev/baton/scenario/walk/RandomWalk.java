package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Setting;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Heard;
import dev.baton.scenario.stage.NothingElse;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One handoff, and its follow-ups, in which anybody does anything; the same seed is the same walk. */
final class RandomWalk {

    private static final DocumentLink DOCUMENT = new DocumentLink(URI.create("https://baton.example/handoffs/H-1"));

    /** To ask every playbook for every step takes longer than everything else of a walk. */
    private static final int LOOKS = 3;

    private final World world;
    private final Random random;
    private final Random lots;
    private final Ground ground;
    private final Stage stage;
    private final List<HandoffId> family = new ArrayList<>(List.of(new HandoffId(1)));
    private int refused;

    RandomWalk(long seed, Ground ground, Stages stages) {
        this.random = new Random(seed);
        this.lots = new Random(-seed);
        this.ground = ground;
        this.world = ground.world(random);
        this.stage = stages.in(world, ground.playbook());
    }

    /** Walks until the handoff is over; answers how it ended. */
    Handoff walk(int steps) {
        stage.opens(Cast.ANALYST, ground.begins(world, random));
        for (int step = 0; step < steps; step++) {
            step();
            if (ground.isOver(stage.handoff(), random)) {
                break;
            }
        }
        List<Handoff> all = family.stream().map(this::checked).toList();
        Aftermath.check(all);
        return all.get(0);
    }

    private Handoff checked(HandoffId id) {
        stage.turnsTo(id);
        Handoff handoff = stage.handoff();
        assertThat(Handoff.of(id, stage.history())).as("the fold of its events").isEqualTo(handoff);
        ground.check(handoff, stage.history());
        return handoff;
    }

    int refused() {
        return refused;
    }

    private void step() {
        stage.turnsTo(random.nextInt(3) > 0 ? family.get(0) : family.get(random.nextInt(family.size())));
        List<Recorded> known = stage.history();
        Handoff before = stage.handoff();
        ground.next(before, world, random)
                .ifPresent(move -> heard(stage.does(move.person(), move.act()), before, known));
        world.clock().pass(Duration.ofSeconds(random.nextInt(90)));
        stage.settles();
        holds(before, known);
        meet();
    }

    /** Whatever a weekly check has opened is walked through, too. */
    private void meet() {
        for (int i = 0; i < family.size(); i++) {
            stage.turnsTo(family.get(i));
            stage.handoff().watch().recurrences().stream()
                    .flatMap(found -> found.openedAs().stream())
                    .filter(id -> !family.contains(id))
                    .forEach(family::add);
        }
    }

    private void heard(Heard heard, Handoff before, List<Recorded> known) {
        if (!(heard instanceof Heard.Done)) {
            refused++;
            assertThat(stage.history()).as("what was refused").hasSameSizeAs(known);
            assertThat(stage.handoff()).as("what was refused").isEqualTo(before);
        }
    }

    /** Nothing is lost or put in another order, what is over stays over, and somebody is always waited for (one look in {@value #LOOKS}). */
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
        if (before.phase().isFinal() && handoff.phase() != before.phase()) {
            assertThat(history.subList(known.size(), history.size()))
                    .as("what brings back what was over")
                    .extracting(Recorded::event)
                    .hasAtLeastOneElementOfType(RiskExpired.class);
        }
        if (handoff.phase() == Phase.CANCELLED) {
            assertThat(history.get(history.size() - 1).event()).isInstanceOf(HandoffCancelled.class);
        }
        if (handoff.version() != before.version() && !handoff.phase().isFinal() && lots.nextInt(LOOKS) == 0) {
            assertThat(ground.playbook().isWaiting(setting(handoff)))
                    .as(() -> "it waits for somebody: " + handoff.phase() + ", missing "
                            + handoff.walk().missing())
                    .isTrue();
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
                handoff,
                world.organisation(),
                world.clock().instant(),
                key -> Optional.empty(),
                new NothingElse(),
                DOCUMENT);
    }
}
