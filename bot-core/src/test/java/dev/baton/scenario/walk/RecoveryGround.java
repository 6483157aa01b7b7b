package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.stage.Doorway;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** From eradication to recovery: three systems in two waves, until it was quiet for thirty days. */
final class RecoveryGround implements Ground {

    private static final Organisation WATCHED =
            ExampleOrganisation.practising(RecoveryPractice.USUAL.watchedBy("nowhere"));

    @Override
    public Playbook playbook() {
        return Recovery.RECOVERY;
    }

    /** Some organisations have their indicators tried where nobody watches, so that somebody must say how it goes on. */
    @Override
    public World world(Random random) {
        return random.nextInt(3) == 0 ? World.usual().with(WATCHED) : World.usual();
    }

    @Override
    public OpenHandoff begins(World world, Random random) {
        return AnyRecovery.anyRecovery();
    }

    @Override
    public Optional<Move> next(Handoff before, World world, Random random) {
        Instant now = world.clock().instant();
        int chance = random.nextInt(100);
        if (before.phase() == Phase.PREPARING && chance < 5) {
            turn(world.door(), random);
        }
        if (before.phase() == Phase.RESTORED && chance < 70) {
            world.clock().pass(Duration.ofHours(20 + random.nextInt(200)));
            return Optional.empty();
        }
        if (before.phase() == Phase.BRIEFING_SCHEDULED
                && chance < 70
                && now.isBefore(before.meeting().start())) {
            world.clock().set(before.meeting().start());
            return Optional.empty();
        }
        if (chance >= 80) {
            return Optional.of(new RecoveryAnything(before, now, random).move());
        }
        List<Move> useful = new RecoveryUseful(before, now, random).moves();
        return useful.isEmpty() ? Optional.empty() : Optional.of(useful.get(random.nextInt(useful.size())));
    }

    private static void turn(Doorway door, Random random) {
        if (random.nextBoolean()) {
            door.shuts();
        } else {
            door.opens();
        }
    }

    @Override
    public boolean isOver(Handoff handoff, Random random) {
        return handoff.phase().isFinal() && random.nextInt(5) == 0;
    }

    @Override
    public void check(Handoff handoff, List<Recorded> history) {
        RecoveryGate.check(handoff.id(), history);
        ComingBack.check(handoff.id(), history);
    }
}
