package dev.baton.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.teams.fake.FakeTeams;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody asks at one moment, while Teams is slow to take what it is told; somebody else presses meanwhile. */
record Rush(TeamsGround ground, TeamsTalk talk, ObjectNode press, Duration slow) {

    static final String TITLES = """
            |  | acknowledged: median ms | the last ms | presses meanwhile: median ms | p99 ms | all told after ms |
            | --- | --- | --- | --- | --- | --- |""";

    private static final int PRESSES_A_SECOND = 20;
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    /** What came of it: the acknowledgements, and when the last of all was told. */
    record Outcome(List<Answer> asked, List<Answer> pressed, Duration told) {

        /** This and another, and the later end of both. */
        Outcome and(Outcome other) {
            return new Outcome(
                    both(asked, other.asked),
                    both(pressed, other.pressed),
                    told.compareTo(other.told) > 0 ? told : other.told);
        }

        private static List<Answer> both(List<Answer> ours, List<Answer> theirs) {
            return Stream.concat(ours.stream(), theirs.stream()).toList();
        }

        Figures asking() {
            return Figures.of(asked, Duration.ZERO);
        }

        Figures pressing() {
            return Figures.of(pressed, Duration.ZERO);
        }

        String row(String name) {
            var times = Stream.of(
                    asking().median(),
                    asking().longest(),
                    pressing().median(),
                    pressing().p99(),
                    told);
            return times.map(Figures::milliseconds).collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
        }
    }

    /** Lets it happen once. */
    Outcome at(Contestant contestant) {
        talk.forget();
        ground.teams().answersAfter(slow);
        var begun = System.nanoTime();
        var told = CompletableFuture.supplyAsync(() -> allTold(begun));
        var asked = contestant.crowd().pressAtOnce(talk.allAsk());
        var pressed = contestant.crowd().press(() -> talk.pressed(press), PRESSES_A_SECOND, slow.multipliedBy(2));
        var outcome = new Outcome(asked.stream().map(CompletableFuture::join).toList(), pressed, told.join());
        ground.teams().answersAfter(Duration.ZERO);
        Quiet.await(ground::calls, slow.plusSeconds(1));
        return outcome;
    }

    private Duration allTold(long begun) {
        while (!conversations().containsAll(talk.chats())) {
            if (System.nanoTime() - begun > AT_MOST.toNanos()) {
                throw new IllegalStateException("not everybody was told within " + AT_MOST);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Set<String> conversations() {
        return ground.teams().messages().stream()
                .map(FakeTeams.Message::conversation)
                .collect(Collectors.toSet());
    }
}
