package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.standin.Site.Insisted;
import dev.baton.connectors.jira.standin.Site.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is around the tickets: people, projects, and what these ask for. */
final class AroundWork {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Site site;
    private final Face face;

    AroundWork(Site site, Face face) {
        this.site = site;
        this.face = face;
    }

    Answered myself() {
        return Answered.ok(face.shown(Human.BATON));
    }

    Answered project(String key) {
        return site.project(key)
                .map(project -> Answered.ok(JSON.objectNode().put("key", key).put("name", "The " + key + " project")))
                .orElseGet(() -> Answered.refused(404, "No project could be found with key '" + key + "'."));
    }

    Answered people(Asked asked) {
        ArrayNode found = JSON.arrayNode();
        face.search(site.people(), asked.parameter(face.queryParameter()))
                .forEach(human -> found.add(face.shown(human)));
        return Answered.ok(found);
    }

    Answered types(String key, Asked asked) {
        Optional<Project> project = site.project(key);
        if (project.isEmpty()) {
            return Answered.refused(400, "No project could be found with key '" + key + "'.");
        }
        List<ObjectNode> types = new ArrayList<>();
        project.get()
                .types
                .forEach(name -> types.add(JSON.objectNode()
                        .put("id", String.valueOf(types.size() + 1))
                        .put("name", name)
                        .put("subtask", false)));
        return Answered.ok(Pictures.page(
                face.typesName(), types, asked.number("startAt", 0), site.page(asked.number("maxResults", 50))));
    }

    Answered fields(String key, Asked asked) {
        Project project = site.project(key).orElseThrow();
        List<ObjectNode> fields = new ArrayList<>();
        fields.add(field("summary", "Summary", true, "string"));
        fields.add(field("issuetype", "Issue Type", true, "issuetype"));
        fields.add(field("project", "Project", true, "project"));
        fields.add(field("reporter", "Reporter", true, "user"));
        fields.add(field("description", "Description", false, "string"));
        fields.add(field("labels", "Labels", false, "array"));
        fields.add(field("duedate", "Due date", false, "date"));
        fields.add(field("assignee", "Assignee", false, "user"));
        ObjectNode priority = field("priority", "Priority", false, "priority");
        priority.set("allowedValues", Pictures.named(Site.PRIORITIES));
        fields.add(priority);
        project.insisted.forEach(insisted -> fields.add(insisted(insisted)));
        fields.removeIf(
                field -> project.offScreen.contains(field.path("fieldId").asText()));
        return Answered.ok(Pictures.page(
                face.fieldsName(), fields, asked.number("startAt", 0), site.page(asked.number("maxResults", 50))));
    }

    private static ObjectNode insisted(Insisted insisted) {
        ObjectNode field = field(insisted.field().id(), insisted.field().name(), true, insisted.type());
        ((ObjectNode) field.path("schema")).put("custom", insisted.custom());
        if (!insisted.field().choices().isEmpty()) {
            ArrayNode options = field.putArray("allowedValues");
            insisted.field()
                    .choices()
                    .forEach(choice -> options.addObject()
                            .put("id", String.valueOf(options.size()))
                            .put("value", choice));
        }
        return field;
    }

    private static ObjectNode field(String id, String name, boolean required, String type) {
        ObjectNode field = JSON.objectNode();
        field.put("fieldId", id).put("key", id).put("name", name).put("required", required);
        field.put("hasDefaultValue", id.equals("reporter"));
        field.putArray("operations").add("set");
        field.putObject("schema").put("type", type);
        return field;
    }
}
