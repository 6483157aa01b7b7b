package dev.baton.scenario;

import dev.baton.playbook.Playbook;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios which are played once on each stage. */
@ParameterizedClass
@MethodSource("dev.baton.scenario.stage.Stages#played")
public abstract class OnEveryStage {

    @Parameter
    Stages stage = Stages.CORE;

    /** What is given before a scenario of this playbook begins. */
    protected final Situation given(Playbook playbook) {
        return new Situation(world -> stage.in(world, playbook));
    }

    /** What is given before a scenario of recovery begins. */
    protected final RecoverySituation givenRecovery() {
        return givenRecoveryIn(World.usual());
    }

    /** The same in another world than the usual one. */
    protected final RecoverySituation givenRecoveryIn(World other) {
        return new RecoverySituation(other, world -> stage.in(world, Recovery.RECOVERY));
    }
}
