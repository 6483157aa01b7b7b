package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import java.util.Optional;

/** The tickets of one Jira, one at a time, as they are now: what is read here is never behind. */
public final class Issues {

    private final JiraRest rest;
    private final Dialect dialect;

    public Issues(JiraRest rest, Dialect dialect) {
        this.rest = rest;
        this.dialect = dialect;
    }

    /** The ticket of this key; nothing where Jira has none, and certainly knows who asks. */
    public Reply<Optional<Issue>> find(String key) {
        return read(key).orElse(refused -> refused.isAbsent() ? reallyAbsent() : refused);
    }

    /** The ticket of this key, which must be there. */
    public Reply<Issue> get(String key) {
        return find(key).then(found -> found.map(Reply::did).orElseGet(() -> Reply.impossible(gone(key))));
    }

    /** The ticket of this key, to see whether it is there. */
    public Reply<Optional<Issue>> peek(String key) {
        return read(key).orElse(refused -> refused.isAbsent() ? Reply.did(Optional.empty()) : refused);
    }

    /** Changes a ticket; no change is no call. */
    public Reply<String> edit(String key, ObjectNode change) {
        return change.isEmpty()
                ? Reply.did(key)
                : rest.call(Call.put(change, "issue", key).to("change " + key)).map(done -> key);
    }

    private Reply<Optional<Issue>> read(String key) {
        Call call = Call.get("issue", key)
                .with("fields", Issue.FIELDS)
                .with("properties", Issue.ORDER_PROPERTY)
                .with("expand", "editmeta")
                .to("read " + key);
        return rest.call(call).map(issue -> Optional.of(Issue.of(issue, dialect)));
    }

    /** A stranger is told "not there" about everything; whoever is not a stranger is told who he is. */
    private Reply<Optional<Issue>> reallyAbsent() {
        return rest.call(Call.get("myself").to("ask who it is")).map(known -> Optional.empty());
    }

    private static String gone(String key) {
        return "Jira no longer has " + key + ", or no longer shows it to Baton's account.";
    }
}
