package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Remediation;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Any;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** From security to engineering: what is in the inventory changes under the walk. */
final class RemediationGround implements Ground {

    private static final List<String> PROJECTS = List.of(Any.LEDGER, Any.TILL, Any.GATEWAY, Any.SEARCH);

    @Override
    public Playbook playbook() {
        return Remediation.REMEDIATION;
    }

    @Override
    public OpenHandoff begins(World world, Random random) {
        PROJECTS.subList(0, 1 + random.nextInt(PROJECTS.size())).forEach(world.shelf()::contains);
        return Any.anyOpening();
    }

    @Override
    public Optional<Move> next(Handoff before, World world, Random random) {
        Instant now = world.clock().instant();
        int chance = random.nextInt(100);
        if (chance < 6) {
            change(before.phase(), world.shelf(), random);
        } else if (chance < 12 || (chance < 80 && Useful.isWaiting(before, now))) {
            time(before, world, random);
        } else {
            return move(before, now, random, chance);
        }
        return Optional.empty();
    }

    private static Optional<Move> move(Handoff before, Instant now, Random random, int chance) {
        Anything anything = new Anything(before, now, random);
        if (chance < 25) {
            return Optional.of(anything.move());
        }
        if (chance < 32) {
            return Optional.of(anything.objection());
        }
        List<Move> useful = new Useful(before, random).moves(now);
        return useful.isEmpty() ? Optional.empty() : Optional.of(useful.get(random.nextInt(useful.size())));
    }

    private static void change(Phase phase, Shelf shelf, Random random) {
        String project = PROJECTS.get(random.nextInt(PROJECTS.size()));
        switch (random.nextInt(phase.isAtWork() ? 4 : 8)) {
            case 0 -> shelf.contains(project);
            case 1 -> shelf.containsRepaired(project);
            case 2 -> repairs(phase.isAtWork(), project, shelf);
            case 3 -> shelf.failsWith(new PortFailure.Rejected("It is closed."));
            case 4 -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofMinutes(1), "It is asleep."));
            default -> shelf.isBack();
        }
    }

    private static void repairs(boolean isAtWork, String project, Shelf shelf) {
        shelf.isBack();
        if (isAtWork) {
            PROJECTS.forEach(shelf::containsRepaired);
        } else {
            shelf.containsOutsideProduction(project);
        }
    }

    private static void time(Handoff before, World world, Random random) {
        if (before.phase() == Phase.BRIEFING_SCHEDULED && random.nextInt(10) > 0) {
            world.clock()
                    .set(later(before.meeting().start(), world.clock().instant())
                            .plusSeconds(random.nextInt(600)));
        } else if (before.phase().isAccepted()) {
            world.clock().pass(Duration.ofHours(random.nextInt(80)));
        } else {
            world.clock().pass(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 3000 : 10)));
        }
    }

    private static Instant later(Instant moment, Instant now) {
        return moment.isAfter(now) ? moment : now;
    }

    @Override
    public boolean isOver(Handoff handoff, Random random) {
        boolean isOver = handoff.phase().isFinal() || (handoff.phase().isAccepted() && random.nextInt(10) == 0);
        return isOver && random.nextInt(5) == 0;
    }

    @Override
    public void check(Handoff handoff, List<Recorded> history) {
        Gate.check(handoff, history);
        Aftermath.check(handoff, history);
    }
}
