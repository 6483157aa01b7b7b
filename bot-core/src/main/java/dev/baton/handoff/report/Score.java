package dev.baton.handoff.report;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many items of one team and severity were done and verified by their agreed date, how many of them also by the
 * policy's own (D-01), how many are late, how many are still ahead of their date, and how many are shown apart (D-33).
 */
public record Score(TeamId team, Severity severity, int onTime, int byPolicy, int late, int ahead, int apart) {

    /** The scores of one handoff, by team and severity; none before it is accepted. */
    public static List<Score> of(Handoff handoff) {
        return summed(handoff.scope().projects().stream()
                .flatMap(project -> handoff.work().item(project.name()).stream().map(item -> of(project, item)))
                .toList());
    }

    /** One score for each team and severity, of all these together. */
    public static List<Score> summed(Collection<Score> scores) {
        Map<String, Score> sums = new TreeMap<>();
        scores.forEach(score -> sums.merge(score.team().value() + " " + score.severity(), score, Score::plus));
        return List.copyOf(sums.values());
    }

    /** What was missed once stays missed, whatever date followed (A5-09). */
    private static Score of(ScopedProject project, Progress item) {
        boolean isApart = item.state() == State.RISK_ACCEPTED || item.state() == State.DESCOPED;
        boolean isLate = !isApart && item.lateness().isBreach();
        boolean isDone = !isApart && !isLate && item.state() == State.CLOSED;
        boolean isByPolicy = isDone
                && item.dueDate()
                        .map(date -> !item.check().claimedAt().isAfter(date.byPolicy()))
                        .orElse(true);
        boolean isAhead = !isApart && !isLate && !isDone;
        return new Score(
                project.team(),
                project.severity(),
                one(isDone),
                one(isByPolicy),
                one(isLate),
                one(isAhead),
                one(isApart));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** Both together, under this one's team and severity. */
    public Score plus(Score other) {
        return new Score(
                team,
                severity,
                onTime + other.onTime,
                byPolicy + other.byPolicy,
                late + other.late,
                ahead + other.ahead,
                apart + other.apart);
    }
}
