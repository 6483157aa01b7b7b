package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Pages;
import dev.baton.connectors.jira.rest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jira Cloud, REST version 3: documents instead of markup, account ids instead of names, e-mail addresses that may be
 * hidden, and a search that pages by token and is a little behind.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/">The Jira Cloud REST API</a>
 */
final class CloudDialect implements Dialect {

    private static final int LONGEST_TEXT = 30_000;
    private static final int MOST_PAGES = 20;

    @Override
    public String path() {
        return "/rest/api/3";
    }

    @Override
    public JsonNode text(String plain) {
        return Adf.document(PlainText.cut(PlainText.of(plain), LONGEST_TEXT));
    }

    @Override
    public JsonNode text(String plain, String lastLine) {
        return Adf.document(PlainText.cut(PlainText.of(plain), LONGEST_TEXT) + "\n\n" + lastLine);
    }

    @Override
    public Reply<List<Hit>> hits(JiraRest rest, String jql, int most) {
        return searched(rest, query(jql, most), new ArrayList<>(), MOST_PAGES);
    }

    /** Page by page, until there are as many as the query wants or no more; a page may have none and still not be the last. */
    private static Reply<List<Hit>> searched(JiraRest rest, ObjectNode query, List<Hit> sofar, int pages) {
        return rest.call(Call.post(query, "search", "jql").to("search for tickets"))
                .then(page -> {
                    Pages.entries(page).forEach(issue -> sofar.add(Hit.of(issue)));
                    String next = JiraText.of(page, "nextPageToken");
                    boolean more = !next.isEmpty() && !page.path("isLast").asBoolean(false);
                    boolean enough = sofar.size() >= query.path("maxResults").asInt() || pages == 1;
                    return !more || enough
                            ? Reply.did(sofar)
                            : searched(rest, query.deepCopy().put("nextPageToken", next), sofar, pages - 1);
                });
    }

    private static ObjectNode query(String jql, int most) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("jql", jql).put("maxResults", most).putArray("fields").add("summary");
        return query;
    }

    @Override
    public Reply<Optional<Account>> account(JiraRest rest, String email, String project) {
        Call search = Call.get("user", "assignable", "search")
                .with("query", email)
                .with("project", project)
                .with("maxResults", 50)
                .to("look for an owner's account in " + project);
        return rest.call(search).map(users -> match(email, users));
    }

    /** Where the address is hidden, being the only one found by it is the best that Cloud gives. */
    private Optional<Account> match(String email, JsonNode users) {
        List<Account> found = users.valueStream()
                .filter(user -> user.path("active").asBoolean(true))
                .flatMap(user -> account(user).stream())
                .toList();
        return found.stream()
                .filter(account -> account.isOf(email))
                .findFirst()
                .or(() -> Optional.of(found)
                        .filter(only -> only.size() == 1 && only.get(0).email().isEmpty())
                        .map(only -> only.get(0)));
    }

    @Override
    public Optional<Account> account(JsonNode user) {
        return Optional.of(JiraText.of(user, "accountId"))
                .filter(id -> !id.isEmpty())
                .map(id -> new Account(id, JiraText.of(user, "displayName"), JiraText.of(user, "emailAddress")));
    }

    @Override
    public ObjectNode reference(Account account) {
        return JsonNodeFactory.instance.objectNode().put("accountId", account.id());
    }

    @Override
    public Reply<List<Change>> history(JiraRest rest, String key) {
        return Pages.all(rest, Call.get("issue", key, "changelog").to("read the history of " + key))
                .map(entries -> entries.stream()
                        .flatMap(entry -> Change.of(entry).stream())
                        .toList());
    }
}
