package dev.baton.connectors.safeguard;

import dev.baton.connectors.http.Unanswered;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.connectors.safeguard.tool.Toolbox;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.port.Answer;
import dev.baton.port.Mirror;
import dev.baton.port.TicketOrder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Safeguard's tasks as a mirror of the tickets. There is a tool that creates a task and none that finds one, so a task that
 * may have been created is never created again unless the tool says that it may be: somebody has to look.
 */
final class SafeguardMirror implements Mirror {

    private static final String JIRA = "jira";

    private final Safeguard safeguard;

    SafeguardMirror(Safeguard safeguard) {
        this.safeguard = safeguard;
    }

    @Override
    public Answer<Made> mirror(TicketOrder order, TicketRef ticket, boolean mayBeThere) {
        return safeguard.ask(tools -> {
            boolean isRepeatable = tools.isRepeatable(Capability.TASK);
            return mayBeThere && !isRepeatable
                    ? new Made.Unsure(unseen("An earlier try was broken off.", ticket))
                    : made(tools, order, ticket, isRepeatable);
        });
    }

    @Override
    public boolean follows(String tracker) {
        return tracker.equals(JIRA);
    }

    @Override
    public Answer<TaskRef> keepInSync(TaskRef task, TicketOrder order, Mirrored ticket) {
        return safeguard.ask(tools -> {
            if (!follows(ticket.ref().tracker())) {
                throw Unanswered.rejected("Safeguard can be told how Jira's issues stand, and of no other tracker's"
                        + " tickets: " + ticket.ref().key() + " is compared by Baton alone.");
            }
            tools.use(Capability.JIRA_ISSUE, words(task, order, ticket));
            return task;
        });
    }

    private static Made made(Toolbox tools, TicketOrder order, TicketRef ticket, boolean isRepeatable) {
        Said said;
        try {
            said = tools.use(Capability.TASK, words(order, ticket));
        } catch (Unanswered failed) {
            if (failed.mayBeDone() && !isRepeatable) {
                return new Made.Unsure(unseen(failed.failure().reason(), ticket));
            }
            throw failed;
        }
        return read(said, ticket, isRepeatable);
    }

    /** A task that was made and cannot be read is there all the same. */
    private static Made read(Said said, TicketRef ticket, boolean isRepeatable) {
        try {
            return new Made.There(new TaskRef(said.required("id"), Words.link(said.text("link"))));
        } catch (Unanswered unread) {
            if (isRepeatable) {
                throw unread;
            }
            return new Made.Unsure(unseen(unread.failure().reason(), ticket));
        }
    }

    private static String unseen(String reason, TicketRef ticket) {
        return reason + " Safeguard may have the task for " + ticket.key() + " all the same: look there before it is"
                + " tried again.";
    }

    private static Map<String, String> words(TicketOrder order, TicketRef ticket) {
        Map<String, String> words = words(ticket);
        words.put("key", order.key());
        words.put("title", order.words().title());
        words.put("description", order.words().description());
        words.put("project", order.project());
        words.put("severity", order.severity().name().toLowerCase(Locale.ROOT));
        words.put("assignee", order.duty().owner().email());
        words.put("due", Objects.toString(order.duty().due(), ""));
        words.put("label", order.duty().label());
        words.put("incident", order.links().incident().toString());
        words.put("document", order.links().document().toString());
        return words;
    }

    private static Map<String, String> words(TaskRef task, TicketOrder order, Mirrored ticket) {
        Map<String, String> words = words(ticket.ref());
        words.put("task", task.id());
        words.put("key", order.key());
        words.put("status", status(ticket.state()));
        words.put("assignee", order.duty().owner().email());
        words.put("due", Objects.toString(order.duty().due(), ""));
        return words;
    }

    private static Map<String, String> words(TicketRef ticket) {
        Map<String, String> words = new HashMap<>();
        words.put("tracker", ticket.tracker());
        words.put("ticket", ticket.key());
        words.put("ticket-link", ticket.link());
        return words;
    }

    private static String status(TicketState state) {
        return state.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
