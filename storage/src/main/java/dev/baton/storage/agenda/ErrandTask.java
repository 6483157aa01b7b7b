package dev.baton.storage.agenda;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.storage.database.JdbiTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Runs one errand for db-scheduler, and decides with the row locked whether it is done or stands for another time. */
final class ErrandTask {

    private final JdbiTransaction transaction;
    private final Hint hint;
    private final Errand.Runner runner;
    private final InstantSource clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    ErrandTask(JdbiTransaction transaction, Hint hint, Errand.Runner runner, InstantSource clock) {
        this.transaction = transaction;
        this.hint = hint;
        this.runner = runner;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.custom(AgendaTable.TASK, Void.class)
                .onFailure((complete, row) -> again(complete, row, Duration.ZERO))
                .onDeadExecution(this::revive)
                .execute((instance, context) -> run(instance.getId()));
    }

    private CompletionHandler<Void> run(String key) {
        running.add(key);
        try {
            Ended ended = runner.run(errand(key));
            return ended instanceof Ended.Again again
                    ? (complete, row) -> again(failed(complete), row, again.after())
                    : this::done;
        } finally {
            running.remove(key);
        }
    }

    private static Errand errand(String key) {
        String[] words = key.split(":", 3);
        HandoffId handoff = HandoffId.parse(words[1]).orElseThrow();
        return new Errand(Errand.Kind.valueOf(words[0]), handoff, words[2]);
    }

    private void done(ExecutionComplete complete, ExecutionOperations<Void> row) {
        Execution run = complete.getExecution();
        transaction.writing(handle -> {
            boolean isOver = AgendaTable.finish(handle, run.getId(), run.version);
            if (!isOver) {
                AgendaTable.takeAgain(handle, run.getId())
                        .ifPresentOrElse(at -> reschedule(complete, row, at), row::remove);
            }
            return isOver;
        });
    }

    /** The next try serves whoever put it down meanwhile, too. */
    private void again(ExecutionComplete complete, ExecutionOperations<Void> row, Duration notBefore) {
        Duration backoff = Backoff.after(complete.getExecution().consecutiveFailures);
        Instant next = clock.instant().plus(backoff.compareTo(notBefore) > 0 ? backoff : notBefore);
        transaction.writing(handle -> {
            AgendaTable.takeAgain(handle, complete.getExecution().getId());
            reschedule(complete, row, next);
            return next;
        });
    }

    private void reschedule(ExecutionComplete complete, ExecutionOperations<Void> row, Instant at) {
        row.reschedule(complete, at);
        transaction.afterwards(hint::give);
    }

    private static ExecutionComplete failed(ExecutionComplete complete) {
        Instant done = complete.getTimeDone();
        return ExecutionComplete.failure(
                complete.getExecution(), done.minus(complete.getDuration()), done, new NotYet());
    }

    /** An errand of ours that still runs is not dead, however far the clock was put forward meanwhile. */
    private void revive(ExecutionComplete complete, ExecutionOperations<Void> row) {
        Execution execution = complete.getExecution();
        if (!running.contains(execution.getId())) {
            row.reschedule(complete, clock.instant());
        }
    }

    /** Says to db-scheduler that the runner asked for another try. */
    private static final class NotYet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotYet() {
            super("asked to be run again", null, false, false);
        }
    }
}
