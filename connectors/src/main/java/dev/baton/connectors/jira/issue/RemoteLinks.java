package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.TicketOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links from a ticket back to the incident and the handoff document, as remote links with an id of ours (A4-05). */
public final class RemoteLinks {

    private static final int LONGEST_TITLE = 255;

    private final JiraRest rest;

    public RemoteLinks(JiraRest rest) {
        this.rest = rest;
    }

    /** One of the two links, as it must be. */
    public record Wanted(Aspect aspect, String globalId, String title, String relationship, String address) {}

    /** Both links of an order. */
    public static List<Wanted> of(TicketOrder order) {
        String mark = Mark.of(order.key());
        String title = "Incident " + order.links().incidentReference();
        return List.of(
                new Wanted(
                        Aspect.INCIDENT_LINK,
                        mark + "/incident",
                        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title,
                        "is remediation of",
                        order.links().incident().toString()),
                new Wanted(
                        Aspect.DOCUMENT_LINK,
                        mark + "/document",
                        "Handoff document",
                        "is described in",
                        order.links().document().toString()));
    }

    /** Where the links of a ticket lead, by their global id. */
    public Reply<Map<String, String>> addresses(String key) {
        return rest.call(Call.get("issue", key, "remotelink").to("read the links of " + key))
                .map(links -> {
                    Map<String, String> addresses = new LinkedHashMap<>();
                    links.valueStream()
                            .forEach(link -> addresses.put(
                                    JiraText.of(link, "globalId"), JiraText.of(link.path("object"), "url")));
                    return addresses;
                });
    }

    /** Puts those on that are missing or lead elsewhere; Jira replaces the one of the same id. */
    public Reply<String> put(String key, List<Wanted> wanted) {
        return addresses(key).then(there -> {
            Reply<String> all = Reply.did(key);
            for (Wanted link : wanted) {
                all = there.getOrDefault(link.globalId(), "").equals(link.address())
                        ? all
                        : all.then(before -> put(key, link));
            }
            return all;
        });
    }

    private Reply<String> put(String key, Wanted link) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("globalId", link.globalId()).put("relationship", link.relationship());
        body.putObject("application").put("type", "dev.baton").put("name", "Baton");
        body.putObject("object").put("url", link.address()).put("title", link.title());
        return rest.call(Call.post(body, "issue", key, "remotelink").to("link " + key + " with its incident"))
                .map(done -> key);
    }
}
