package dev.baton.scenario.walk;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.scenario.stage.Stages;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomWalkTest {

    private static final int STEPS = 180;

    /** Where a walk ended, and how often somebody was refused on the way. */
    private record Ended(Phase phase, int refused) {}

    @ParameterizedTest
    @CsvSource({"CORE, 1500, 10", "DESK, 25, 0"})
    void whatever_anybody_does_a_handoff_happens_only_as_it_must(Stages stage, int walks, int calledOff) {
        List<Ended> ends = LongStream.rangeClosed(1, walks)
                .parallel()
                .mapToObj(seed -> walked(seed, stage))
                .toList();

        assertThat(ends).filteredOn(end -> end.phase().isAccepted()).hasSizeGreaterThan(walks / 3);
        assertThat(ends).filteredOn(end -> end.phase() == Phase.ARCHIVED).hasSizeGreaterThan(walks / 50);
        assertThat(ends).filteredOn(end -> end.phase() == Phase.CANCELLED).hasSizeGreaterThanOrEqualTo(calledOff);
        assertThat(ends.stream().mapToInt(Ended::refused).sum()).as("refused").isGreaterThan(walks);
    }

    private static Ended walked(long seed, Stages stage) {
        RandomWalk walk = new RandomWalk(seed, REMEDIATION, world -> stage.in(world, REMEDIATION));
        try {
            return new Ended(walk.walk(STEPS), walk.refused());
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("walk of seed " + seed + " on " + stage, broken);
        }
    }
}
