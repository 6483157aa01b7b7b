package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.playbook.Playbook;
import dev.baton.scenario.stage.World;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What walks through the two kinds of handoff differ in: how they begin, what comes next, and what must hold in the end. */
interface Ground {

    /** The playbook by which it runs. */
    Playbook playbook();

    /** In which a walk plays. */
    default World world(Random random) {
        return World.usual();
    }

    /** How a walk begins, in a world that is prepared for it. */
    OpenHandoff begins(World world, Random random);

    /** What somebody does next; nothing where the world changes or time passes instead. */
    Optional<Move> next(Handoff before, World world, Random random);

    /** Whether nobody cares about it any more. */
    boolean isOver(Handoff handoff, Random random);

    /** What must hold of the whole history of one handoff. */
    void check(Handoff handoff, List<Recorded> history);
}
