package dev.baton.scenario.walk;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.scenario.stage.Stages;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomWalkTest {

    private static final int STEPS = 160;

    @ParameterizedTest
    @CsvSource({"CORE, 3000", "DESK, 60"})
    void whatever_anybody_does_a_handoff_happens_only_as_it_must(Stages stage, int walks) {
        Map<Phase, Integer> ended = new EnumMap<>(Phase.class);
        int refused = 0;
        for (long seed = 1; seed <= walks; seed++) {
            RandomWalk walk = new RandomWalk(seed, REMEDIATION, world -> stage.in(world, REMEDIATION));
            try {
                ended.merge(walk.walk(STEPS), 1, Integer::sum);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("walk of seed " + seed + " on " + stage, broken);
            }
            refused += walk.refused();
        }

        assertThat(ended.getOrDefault(Phase.ACCEPTED, 0))
                .as("accepted of %s", ended)
                .isGreaterThan(walks / 3);
        assertThat(ended).containsKey(Phase.CANCELLED);
        assertThat(refused).as("refused").isGreaterThan(walks);
    }
}
