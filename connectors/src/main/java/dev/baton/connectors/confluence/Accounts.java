package dev.baton.connectors.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose account is whose. Confluence itself finds nobody by an e-mail address, the users of its site are found in Jira's
 * interface: where the address is hidden, being the only one found by it is the best that there is.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/">User search</a>
 */
final class Accounts {

    private final Wiki wiki;

    Accounts(Wiki wiki) {
        this.wiki = wiki;
    }

    /** The account as which Baton calls. */
    String own() {
        return wiki.text(wiki.get("wiki/rest/api/user/current", Map.of()), "accountId");
    }

    /** The account of this person, if there is one that is certainly theirs. */
    Optional<String> of(Person person) {
        if (person.email().isEmpty()) {
            return Optional.empty();
        }
        JsonNode users =
                wiki.list(wiki.get("rest/api/3/user/search", Map.of("query", person.email(), "maxResults", "50")));
        List<JsonNode> active = users.valueStream()
                .filter(user -> user.path("active").asBoolean(true))
                .filter(user -> user.path("accountType").asText("atlassian").equals("atlassian"))
                .filter(user -> !user.path("accountId").asText("").isEmpty())
                .toList();
        return active.stream()
                .filter(user -> user.path("emailAddress").asText("").equalsIgnoreCase(person.email()))
                .findFirst()
                .or(() -> Optional.of(active)
                        .filter(only -> only.size() == 1
                                && only.get(0).path("emailAddress").asText("").isEmpty())
                        .map(only -> only.get(0)))
                .map(user -> user.path("accountId").asText());
    }
}
