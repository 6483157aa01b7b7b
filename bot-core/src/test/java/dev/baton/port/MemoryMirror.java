package dev.baton.port;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mirror in memory, which keeps how each ticket stood last. */
public final class MemoryMirror implements Mirror {

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<Task, Status> told = new LinkedHashMap<>();
    private Optional<PortFailure> failure = Optional.empty();

    /** From now on it cannot be reached. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    /** It can be reached again. */
    public void isBack() {
        failure = Optional.empty();
    }

    /** The tasks by the keys of their orders. */
    public Map<String, Task> tasks() {
        return tasks;
    }

    /** How each task's ticket stands, as far as it was told. */
    public Map<Task, Status> told() {
        return told;
    }

    @Override
    public Answer<Task> mirror(TicketOrder order, TicketRef ticket) {
        return failure.isPresent()
                ? Answer.failed(failure.get())
                : Answer.got(tasks.computeIfAbsent(
                        order.key(), any -> new Task("T-" + (tasks.size() + 1), "https://example.org/tasks")));
    }

    @Override
    public Answer<Task> keepInSync(Task task, TicketOrder order, Mirrored ticket) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        told.put(task, ticket.state().status());
        return Answer.got(task);
    }
}
