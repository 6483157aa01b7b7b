package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.connectors.graph.Graph.Said;
import dev.baton.handoff.people.Person;
import java.util.Optional;

/**
 * Whose account in the tenant is whose: the only one of an e-mail address, as mailbox or as name to sign in with.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/user-list">List users</a>
 */
final class Accounts {

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
        Said said = graph.get("v1.0/users?$select=id&$filter=" + Graph.segment(filter));
        if (!said.isDone()) {
            throw graph.refused(said);
        }
        JsonNode found = said.body().path("value");
        if (!found.isArray()) {
            throw graph.notUnderstood();
        }
        return Optional.of(found.path(0).path("id").asText("")).filter(id -> found.size() == 1 && !id.isEmpty());
    }
}
