package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.connectors.graph.Graph.Said;
import java.time.Duration;
import java.util.Set;

/**
 * One file of ours: who may read it, and what it says.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/driveitem-invite">Invite</a>
 * @see <a href="https://learn.microsoft.com/graph/api/driveitem-list-permissions">List permissions</a>
 */
final class SharedFile {

    private static final Duration WHILE_IT_IS_OPEN = Duration.ofMinutes(5);

    private final Graph graph;
    private final String path;

    /** The file at this path of Microsoft Graph. */
    SharedFile(Graph graph, String path) {
        this.graph = graph;
        this.path = path;
    }

    /** Lets these accounts read it and takes every other permission away, those of its folder first of all. */
    void restrictTo(Set<String> readers) {
        ObjectNode invitation = JsonNodeFactory.instance
                .objectNode()
                .put("requireSignIn", true)
                .put("sendInvitation", false)
                .put("retainInheritedPermissions", false);
        invitation.putArray("roles").add("read");
        readers.forEach(id -> invitation.withArray("recipients").addObject().put("objectId", id));
        done(graph.post(path + "/invite", invitation));
        JsonNode permissions = done(graph.get(path + "/permissions")).path("value");
        if (!permissions.isArray()) {
            throw graph.notUnderstood();
        }
        permissions.forEach(permission -> check(permission, readers));
    }

    /** Whoever runs the server is the application itself; it stays, or nobody could write the next version. */
    private void check(JsonNode permission, Set<String> readers) {
        if (permission.path("inheritedFrom").has("id")
                || permission.path("inheritedFrom").has("path")) {
            throw graph.rejected("still lets everybody read this file who can read its folder, so Baton writes nothing"
                    + " there. Name a folder whose files can have permissions of their own.");
        }
        JsonNode to = permission.path("grantedToV2");
        boolean isLink = permission.has("link");
        if (isLink
                || (!to.has("application")
                        && !readers.contains(to.path("user").path("id").asText("")))) {
            Said said = graph.delete(
                    path + "/permissions/" + Graph.segment(permission.path("id").asText("")));
            if (said.status() != 404) {
                done(said);
            }
        }
    }

    /** From now on it says this. */
    void write(String words) {
        done(graph.put(path + "/content", "text/markdown", words));
    }

    private JsonNode done(Said said) {
        if (said.status() == 409 || said.status() == 423) {
            throw graph.unavailable(WHILE_IT_IS_OPEN, "has this file locked: somebody has it open.");
        }
        if (!said.isDone()) {
            throw graph.refused(said);
        }
        return said.body();
    }
}
