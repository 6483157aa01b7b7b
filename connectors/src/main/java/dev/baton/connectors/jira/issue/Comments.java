package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Pages;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.port.Tracker.Comment;
import java.util.List;

/** Comments that are made once: each ends with the word for its key, and is looked for before it is repeated. */
public final class Comments {

    private final JiraRest rest;
    private final Dialect dialect;

    public Comments(JiraRest rest, Dialect dialect) {
        this.rest = rest;
        this.dialect = dialect;
    }

    /** Says it on the ticket, unless it stands there already. */
    public Reply<String> once(String key, Comment comment) {
        String mark = Mark.of(comment.key());
        return Pages.all(rest, Call.get("issue", key, "comment").to("read the comments of " + key))
                .then(comments -> isAmong(comments, mark) ? Reply.did(key) : say(key, comment, mark));
    }

    private Reply<String> say(String key, Comment comment, String mark) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("body", dialect.text(comment.words(), "Baton, reference " + mark));
        return rest.call(Call.post(body, "issue", key, "comment").to("comment on " + key))
                .map(done -> key);
    }

    /** The word has letters and digits only, so it looks the same in a document, in markup and in JSON. */
    private static boolean isAmong(List<JsonNode> comments, String mark) {
        return comments.stream()
                .anyMatch(comment -> comment.path("body").toString().contains(mark));
    }
}
