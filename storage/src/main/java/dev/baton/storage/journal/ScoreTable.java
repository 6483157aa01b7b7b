package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.report.Score;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What became of the items of each handoff, so that all of them together are one sum; written only when it has changed. */
final class ScoreTable {

    private ScoreTable() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff after) {
        List<Score> are = Score.of(after);
        if (before.map(Score::of).filter(are::equals).isEmpty()) {
            handle.execute(
                    "delete from handoff_score where handoff_id = ?", after.id().number());
            add(handle, after, are);
        }
    }

    private static void add(Handle handle, Handoff handoff, List<Score> scores) {
        if (!scores.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into handoff_score values (?, ?, ?, ?, ?, ?, ?, ?)");
            scores.forEach(score -> batch.add(
                    handoff.id().number(),
                    score.team().value(),
                    score.severity().name(),
                    score.onTime(),
                    score.byPolicy(),
                    score.late(),
                    score.ahead(),
                    score.apart()));
            batch.execute();
        }
    }

    /** The sums of all handoffs by team and severity. */
    static List<Score> summed(Handle handle) {
        List<Score> sums = handle.createQuery(
                        "select team, severity, sum(on_time), sum(by_policy), sum(late), sum(ahead), "
                                + "sum(apart) from handoff_score group by team, severity")
                .map((row, context) -> new Score(
                        new TeamId(row.getString(1)),
                        Severity.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
        return Score.summed(sums);
    }
}
