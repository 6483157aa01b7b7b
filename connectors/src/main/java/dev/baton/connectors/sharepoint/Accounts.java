package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Whose account in the tenant is whose: the only one of an e-mail address, as mailbox or as name to sign in with.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/user-list">List users</a>
 */
final class Accounts {

    private static final String USERS = "v1.0/users?$select=id&";

    private final Graph graph;

    Accounts(Graph graph) {
        this.graph = graph;
    }

    /** The id of this person's account, if there is exactly one. */
    Optional<String> of(Person person) {
        if (person.email().isEmpty()) {
            return Optional.empty();
        }
        String email = "'" + person.email().replace("'", "''") + "'";
        String filter = "mail eq " + email + " or userPrincipalName eq " + email;
        List<JsonNode> found = graph.list(USERS + "$filter=" + Graph.segment(filter));
        return Optional.of(found)
                .filter(only -> only.size() == 1)
                .map(only -> only.get(0).path("id").asText(""))
                .filter(id -> !id.isEmpty());
    }

    /** Fails where Baton may not look anybody up. */
    void tryOut() {
        graph.list(USERS + "$filter=" + Graph.segment("userPrincipalName eq 'nobody'"));
    }
}
