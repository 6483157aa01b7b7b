package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.connectors.graph.Graph.Said;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file of ours: who may read it, and what it says. What it inherits cannot be told from what is its own, for SharePoint
 * does not say; so all that is not meant is taken away, and then looked at again.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/driveitem-invite">Invite</a>
 * @see <a href="https://learn.microsoft.com/graph/api/driveitem-list-permissions">List permissions</a>
 */
final class SharedFile {

    private static final Duration WHILE_IT_IS_OPEN = Duration.ofMinutes(5);
    private static final int ROUNDS = 3;

    /** Who applications are for SharePoint itself. */
    private static final String APPLICATIONS = "app@sharepoint";

    private final Graph graph;
    private final String application;
    private final String path;

    /** The file at this path of Microsoft Graph, which this application writes. */
    SharedFile(Graph graph, String application, String path) {
        this.graph = graph;
        this.application = application;
        this.path = path;
    }

    /**
     * Lets these accounts read it, and nobody do anything else with it; answers which of them can read it now. Where others
     * still can, it fails.
     */
    Set<String> restrictTo(Set<String> readers) {
        for (int round = 0; round < ROUNDS; round++) {
            if (!readers.isEmpty()) {
                done(graph.post(path + "/invite", invitation(readers)));
            }
            List<JsonNode> all = graph.list(path + "/permissions");
            List<JsonNode> others = all.stream()
                    .filter(permission -> !isOurs(permission) && !isReaders(permission, readers))
                    .toList();
            if (others.isEmpty()) {
                return all.stream()
                        .map(SharedFile::account)
                        .filter(readers::contains)
                        .collect(Collectors.toSet());
            }
            others.forEach(this::delete);
        }
        throw graph.rejected("still lets others read this file, so Baton writes nothing there. Look at what its folder"
                + " allows; its files must be able to have permissions of their own.");
    }

    /** From now on it says this. */
    void write(String words) {
        done(graph.put(path + "/content", "text/markdown", words));
    }

    private static ObjectNode invitation(Set<String> readers) {
        ObjectNode invitation = JsonNodeFactory.instance
                .objectNode()
                .put("requireSignIn", true)
                .put("sendInvitation", false)
                .put("retainInheritedPermissions", false);
        invitation.putArray("roles").add("read");
        readers.forEach(id -> invitation.withArray("recipients").addObject().put("objectId", id));
        return invitation;
    }

    /** Without it nobody could write the next version. */
    private boolean isOurs(JsonNode permission) {
        JsonNode to = permission.path("grantedToV2");
        return to.path("application").path("id").asText("").equals(application)
                || to.path("siteUser").path("loginName").asText("").endsWith(APPLICATIONS);
    }

    /** Whoever may read may not write: a package has one author. */
    private static boolean isReaders(JsonNode permission, Set<String> readers) {
        return !permission.has("link")
                && readers.contains(account(permission))
                && permission.path("roles").size() == 1
                && permission.path("roles").path(0).asText().equals("read");
    }

    private static String account(JsonNode permission) {
        return permission.path("grantedToV2").path("user").path("id").asText("");
    }

    /** Whether it is gone is seen when they are listed again. */
    private void delete(JsonNode permission) {
        graph.delete(
                path + "/permissions/" + Graph.segment(permission.path("id").asText("")));
    }

    private void done(Said said) {
        if (said.status() == 409 || said.status() == 423) {
            throw graph.unavailable(WHILE_IT_IS_OPEN, "has this file locked: somebody has it open.");
        }
        graph.done(said);
    }
}
