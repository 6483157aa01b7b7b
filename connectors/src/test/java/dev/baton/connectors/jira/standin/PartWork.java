package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.standin.StoredIssue.Link;
import dev.baton.connectors.jira.standin.StoredIssue.Said;
import dev.baton.connectors.jira.standin.StoredIssue.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hangs on a ticket: links, comments, transitions. */
final class PartWork {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Site site;
    private final Face face;
    private final Pictures pictures;

    PartWork(Site site, Face face) {
        this.site = site;
        this.face = face;
        this.pictures = new Pictures(face);
    }

    Answered links(StoredIssue issue) {
        ArrayNode all = JSON.arrayNode();
        issue.links.forEach((globalId, link) -> {
            ObjectNode shown = ((ObjectNode) link.body()).deepCopy();
            all.add(shown.put("id", Integer.parseInt(link.id())));
        });
        return Answered.ok(all);
    }

    Answered link(StoredIssue issue, JsonNode body) {
        JsonNode object = body.path("object");
        if (!object.path("url").asText().matches("https?://.+")
                || object.path("title").asText().isEmpty()) {
            return Answered.refused(Map.of("title", "'title' is required."));
        }
        String globalId = body.path("globalId").asText();
        Link before = issue.links.get(globalId);
        if (before != null) {
            issue.links.put(globalId, new Link(before.id(), body));
            return Answered.ok(JSON.objectNode().put("id", Integer.parseInt(before.id())));
        }
        Link link = new Link(site.newId(), body);
        site.link(issue, Human.BATON, globalId, link);
        return Answered.created(JSON.objectNode().put("id", Integer.parseInt(link.id())));
    }

    Answered comments(StoredIssue issue, Asked asked) {
        List<ObjectNode> all = issue.comments.stream().map(this::comment).toList();
        return Answered.ok(
                Pictures.page("comments", all, asked.number("startAt", 0), site.page(asked.number("maxResults", 50))));
    }

    private ObjectNode comment(Said said) {
        ObjectNode shown = JSON.objectNode();
        shown.put("id", said.id()).put("created", Pictures.moment(said.at()));
        shown.set("author", face.shown(said.by()));
        shown.set("body", said.body());
        return shown;
    }

    Answered comment(StoredIssue issue, JsonNode body) {
        Optional<String> wrong = face.complaint(body.path("body"));
        if (wrong.isPresent() || body.size() != 1) {
            return Answered.refused(Map.of("comment", wrong.orElse("Comment body is not valid!")));
        }
        Said said = new Said(site.newId(), Human.BATON, site.now(), body.path("body"));
        issue.comments.add(said);
        return Answered.created(comment(said));
    }

    Answered transitions(StoredIssue issue, Asked asked) {
        boolean withFields = asked.parameter("expand").contains("transitions.fields");
        ObjectNode shown = JSON.objectNode();
        ArrayNode all = shown.putArray("transitions");
        site.ways().from(issue.status).forEach(to -> all.add(pictures.transition(to, site.ways(), withFields)));
        return Answered.ok(shown);
    }

    Answered move(StoredIssue issue, JsonNode body) {
        String id = body.path("transition").path("id").asText();
        Optional<Status> to = site.ways().from(issue.status).stream()
                .filter(status -> Pictures.transitionId(status).equals(id))
                .findFirst();
        if (to.isEmpty()) {
            return Answered.refused(
                    400, "It seems that you have tried to perform a workflow operation that is not valid.");
        }
        boolean ends = to.get().category.equals("done");
        int resolution = body.path("fields").path("resolution").path("id").asInt(0);
        if (ends && (resolution < 1 || resolution > Site.RESOLUTIONS.size())) {
            return Answered.refused(Map.of("resolution", "Resolution is required."));
        }
        if (ends && !site.ways().screen().isEmpty()) {
            return Answered.refused(Map.of("screen", site.ways().screen().values() + " is required."));
        }
        site.move(issue, Human.BATON, to.get(), ends ? Site.RESOLUTIONS.get(resolution - 1) : "");
        return Answered.done();
    }
}
