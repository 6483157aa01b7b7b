package dev.baton.connectors.jira.filing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Pages;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.handoff.ticket.TicketField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What projects ask for when a ticket is created, as Jira tells it for each project and issue type. */
public final class CreateScreens {

    private final JiraRest rest;
    private final String type;

    /** For tickets of this issue type. */
    public CreateScreens(JiraRest rest, String type) {
        this.rest = rest;
        this.type = type;
    }

    /** The fields on which a project insists and which Baton cannot know. */
    public Reply<List<TicketField>> asked(String project) {
        return of(project).map(CreateScreen::asked);
    }

    Reply<CreateScreen> of(String project) {
        Call types = Call.get("issue", "createmeta", project, "issuetypes").to("look into the project " + project);
        return Pages.all(rest, types)
                .orElse(refused -> isAboutTheProject(refused) ? Reply.impossible(unknown(project)) : refused)
                .then(found -> typeId(project, found))
                .then(id -> Pages.all(
                                rest,
                                Call.get("issue", "createmeta", project, "issuetypes", id)
                                        .to("look into the project " + project))
                        .map(fields -> new CreateScreen(
                                project,
                                type,
                                id,
                                fields.stream().map(FieldMeta::of).toList())));
    }

    private static boolean isAboutTheProject(Reply.Refused<?> refused) {
        return refused.status() == 400 || refused.status() == 403 || refused.isAbsent();
    }

    private Reply<String> typeId(String project, List<JsonNode> types) {
        if (types.isEmpty()) {
            return Reply.impossible(unknown(project));
        }
        Optional<String> id = types.stream()
                .filter(found -> JiraText.of(found, "name").equalsIgnoreCase(type))
                .map(found -> JiraText.of(found, "id"))
                .findFirst();
        return id.map(Reply::did).orElseGet(() -> Reply.impossible(noSuchType(project, types)));
    }

    private String noSuchType(String project, List<JsonNode> types) {
        String known = types.stream()
                .filter(found -> !found.path("subtask").asBoolean())
                .map(found -> JiraText.of(found, "name"))
                .collect(Collectors.joining(", "));
        return "The Jira project " + project + " has no issue type \"" + type + "\"; it has: " + known
                + ". Set jira.issue-type in baton.yaml to one of them.";
    }

    private static String unknown(String project) {
        return "Jira has no project " + project
                + ", or Baton's account may not create tickets there. Set the project of"
                + " the team in baton.yaml, or give the account that permission.";
    }
}
