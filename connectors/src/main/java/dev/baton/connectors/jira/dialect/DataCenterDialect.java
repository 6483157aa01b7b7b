package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Pages;
import dev.baton.connectors.jira.rest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jira Data Center, REST version 2: wiki markup, user names, searches that page by offset, and a history that comes with
 * the ticket.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/rest/">The Jira Data Center REST API</a>
 */
final class DataCenterDialect implements Dialect {

    /** The default of {@code jira.text.field.character.limit} is 32767. */
    private static final int LONGEST_TEXT = 32_000;

    @Override
    public String path() {
        return "/rest/api/2";
    }

    @Override
    public JsonNode text(String plain) {
        return TextNode.valueOf(WikiText.literal(PlainText.of(plain), LONGEST_TEXT));
    }

    @Override
    public JsonNode text(String plain, String lastLine) {
        return TextNode.valueOf(WikiText.literal(PlainText.of(plain), LONGEST_TEXT) + "\n\n"
                + WikiText.literal(lastLine, LONGEST_TEXT));
    }

    @Override
    public Reply<List<Hit>> hits(JiraRest rest, String jql, int most) {
        return searched(rest, jql, new ArrayList<>(), most);
    }

    private static Reply<List<Hit>> searched(JiraRest rest, String jql, List<Hit> sofar, int most) {
        return rest.call(Call.post(query(jql, sofar.size(), most), "search").to("search for tickets"))
                .then(page -> {
                    List<JsonNode> issues = Pages.entries(page);
                    issues.forEach(issue -> sofar.add(Hit.of(issue)));
                    int total = page.path("total").asInt();
                    return issues.isEmpty() || sofar.size() >= Math.min(most, total)
                            ? Reply.did(sofar)
                            : searched(rest, jql, sofar, most);
                });
    }

    private static ObjectNode query(String jql, int startAt, int most) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("jql", jql)
                .put("startAt", startAt)
                .put("maxResults", most)
                .putArray("fields")
                .add("summary");
        return query;
    }

    @Override
    public Reply<Optional<Account>> account(JiraRest rest, String email, String project) {
        Call search = Call.get("user", "search")
                .with("username", email)
                .with("maxResults", 50)
                .to("look for an owner's account");
        return rest.call(search)
                .map(users -> users.valueStream()
                        .filter(user -> user.path("active").asBoolean(true))
                        .flatMap(user -> account(user).stream())
                        .filter(account -> account.isOf(email))
                        .findFirst());
    }

    @Override
    public Optional<Account> account(JsonNode user) {
        return Optional.of(JiraText.of(user, "name"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Account(name, JiraText.of(user, "displayName"), JiraText.of(user, "emailAddress")));
    }

    @Override
    public ObjectNode reference(Account account) {
        return JsonNodeFactory.instance.objectNode().put("name", account.id());
    }

    @Override
    public Reply<List<Change>> history(JiraRest rest, String key) {
        Call call = Call.get("issue", key)
                .with("fields", "created")
                .with("expand", "changelog")
                .to("read the history of " + key);
        return rest.call(call)
                .map(issue -> issue.path("changelog")
                        .path("histories")
                        .valueStream()
                        .flatMap(entry -> Change.of(entry).stream())
                        .toList());
    }
}
