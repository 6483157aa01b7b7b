package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.scenario.stage.Stages;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomWalkTest {

    /** With {@code -Dbaton.walks=10} ten times as many, for whoever has the time; CI has it for three times. */
    private static final int TIMES = Integer.getInteger("baton.walks", 1);

    private static final int REMEDIATION_STEPS = 180;
    private static final int RECOVERY_STEPS = 220;

    /** How a walk ended, and how often somebody was refused on the way. */
    private record Ended(Handoff handoff, int refused) {

        Phase phase() {
            return handoff.phase();
        }
    }

    @ParameterizedTest
    @CsvSource({"CORE, 1000, 5", "DESK, 20, 0"})
    void whatever_anybody_does_a_handoff_happens_only_as_it_must(Stages stage, int walks, int calledOff) {
        List<Ended> ends = walked(new RemediationGround(), stage, walks * TIMES, REMEDIATION_STEPS);

        assertThat(ends).filteredOn(end -> end.phase().isAccepted()).hasSizeGreaterThan(walks / 3);
        assertThat(ends).filteredOn(end -> end.phase() == Phase.ARCHIVED).hasSizeGreaterThan(walks / 50);
        assertThat(ends).filteredOn(end -> end.phase() == Phase.CANCELLED).hasSizeGreaterThanOrEqualTo(calledOff);
        assertThat(ends.stream().mapToInt(Ended::refused).sum()).as("refused").isGreaterThan(walks);
    }

    @ParameterizedTest
    @CsvSource({"CORE, 300", "DESK, 4"})
    void whatever_anybody_does_the_gate_opens_and_systems_come_back_only_as_they_must(Stages stage, int walks) {
        List<Ended> ends = walked(new RecoveryGround(), stage, walks * TIMES, RECOVERY_STEPS);

        assertThat(ends).filteredOn(end -> end.phase().isAccepted()).hasSizeGreaterThan(walks / 3);
        assertThat(ends).filteredOn(end -> end.phase() == Phase.ARCHIVED).hasSizeGreaterThan(walks / 20);
        assertThat(ends)
                .filteredOn(end ->
                        !end.handoff().recovery().restoration().escalations().isEmpty())
                .hasSizeGreaterThan(walks / 20);
        assertThat(ends)
                .filteredOn(end -> end.handoff().recovery().availability().isVouchedFor())
                .hasSizeGreaterThanOrEqualTo(walks / 50);
        assertThat(ends)
                .filteredOn(
                        end -> !end.handoff().recovery().trial().waivedBecause().isEmpty())
                .hasSizeGreaterThanOrEqualTo(walks / 50);
        assertThat(ends.stream().mapToInt(Ended::refused).sum()).as("refused").isGreaterThan(walks);
    }

    private static List<Ended> walked(Ground ground, Stages stage, int walks, int steps) {
        return LongStream.rangeClosed(1, walks)
                .parallel()
                .mapToObj(seed -> walked(ground, stage, seed, steps))
                .toList();
    }

    private static Ended walked(Ground ground, Stages stage, long seed, int steps) {
        RandomWalk walk = new RandomWalk(seed, ground, stage);
        try {
            return new Ended(walk.walk(steps), walk.refused());
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("walk of seed " + seed + " on " + stage, broken);
        }
    }
}
