package dev.baton.connectors.jira.filing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.issue.Comments;
import dev.baton.connectors.jira.issue.Destination;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.Issues;
import dev.baton.connectors.jira.issue.Workflow;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker.Comment;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is left to do where a Jira that had long given no answer made a ticket after all, when another one had been filed in
 * its place: the other one says where it goes on, loses the label, so that no query counts it, and is closed as duplicate.
 */
public final class Twins {

    private static final Logger LOG = LoggerFactory.getLogger(Twins.class);

    private final Finder finder;
    private final Issues issues;
    private final Comments comments;
    private final Workflow workflow;

    public Twins(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.finder = new Finder(rest, dialect);
        this.issues = new Issues(rest, dialect);
        this.comments = new Comments(rest, dialect);
        this.workflow = new Workflow(rest, practice);
    }

    /** Looks for twins of a ticket and ends them; the ticket's key. */
    public Reply<String> end(String key, TicketOrder order) {
        return finder.indexed(order).then(found -> end(key, order, found));
    }

    Reply<String> end(String key, TicketOrder order, List<Issue> found) {
        Reply<String> all = Reply.did(key);
        for (Issue twin : found) {
            boolean open = !twin.standing().isEnded()
                    || twin.carried().labels().contains(order.duty().label());
            all = twin.key().equals(key) || !open ? all : all.then(before -> endOne(key, order, twin));
        }
        return all;
    }

    private Reply<String> endOne(String key, TicketOrder order, Issue twin) {
        LOG.warn(
                "{} is a second ticket of the order {} beside {}: it is closed as duplicate",
                twin.key(),
                order.key(),
                key);
        String words = "Jira made this ticket twice. It goes on in " + key + "; this one is closed as its duplicate.";
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.putObject("update")
                .putArray("labels")
                .addObject()
                .put("remove", order.duty().label());
        return comments.once(twin.key(), new Comment(order.key() + "/twin/" + key, words))
                .then(said -> issues.edit(twin.key(), change))
                .then(edited -> twin.standing().isEnded()
                        ? Reply.did(key)
                        : workflow.move(twin, Destination.DUPLICATE).map(moved -> key))
                .orElse(refused -> {
                    LOG.warn("{} cannot be closed as duplicate: {}", twin.key(), refused.sentence());
                    return Reply.did(key);
                });
    }
}
