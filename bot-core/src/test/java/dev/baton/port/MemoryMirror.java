package dev.baton.port;

import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mirror in memory of the tickets in Jira, which has no way to find a task, and keeps how each ticket stood last. */
public final class MemoryMirror implements Mirror {

    private final Map<String, TaskRef> tasks = new LinkedHashMap<>();
    private final List<String> made = new ArrayList<>();
    private final Map<TaskRef, Status> told = new LinkedHashMap<>();
    private Optional<PortFailure> failure = Optional.empty();
    private boolean losesTheNextAnswer;
    private boolean dies;

    /** From now on it cannot be reached. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    /** It can be reached again. */
    public void isBack() {
        failure = Optional.empty();
    }

    /** The next task is made, and nobody hears of it. */
    public void losesTheNextAnswer() {
        losesTheNextAnswer = true;
    }

    /** The next task is made, and whoever asked for it dies before hearing of it. */
    public void outlivesTheNextCaller() {
        dies = true;
    }

    /** The keys of all orders for which a task was made, each as often as one was. */
    public List<String> made() {
        return List.copyOf(made);
    }

    /** How each task's ticket stands, as far as it was told. */
    public Map<TaskRef, Status> told() {
        return told;
    }

    @Override
    public Answer<Made> mirror(TicketOrder order, TicketRef ticket, boolean mayBeThere) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        if (mayBeThere) {
            return Answer.got(new Made.Unsure("There may be a task for " + ticket.key() + "."));
        }
        TaskRef task = tasks.computeIfAbsent(order.key(), this::task);
        if (dies) {
            dies = false;
            throw new IllegalStateException("the process has died");
        }
        if (losesTheNextAnswer) {
            losesTheNextAnswer = false;
            return Answer.got(new Made.Unsure("The answer about " + ticket.key() + " was lost."));
        }
        return Answer.got(new Made.There(task));
    }

    private TaskRef task(String key) {
        made.add(key);
        return new TaskRef("T-" + made.size(), "https://example.org/tasks/" + made.size());
    }

    @Override
    public boolean follows(String tracker) {
        return tracker.equals("jira");
    }

    @Override
    public Answer<TaskRef> keepInSync(TaskRef task, TicketOrder order, Mirrored ticket) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        told.put(task, ticket.state().status());
        return Answer.got(task);
    }
}
