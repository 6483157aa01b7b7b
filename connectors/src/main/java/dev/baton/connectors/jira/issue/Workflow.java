package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves tickets to where they should stand, whatever a workflow calls that: it asks for the transitions that Baton's account
 * may use now and takes one by the category of the status to which it leads.
 */
public final class Workflow {

    private static final int MOST_STEPS = 4;

    private final JiraRest rest;
    private final JiraPractice practice;

    public Workflow(JiraRest rest, JiraPractice practice) {
        this.rest = rest;
        this.practice = practice;
    }

    /** Moves a ticket there, by way of other statuses in progress where the workflow has no shorter way. */
    public Reply<String> move(Issue issue, Destination destination) {
        return step(issue.key(), issue.standing().status(), destination, new LinkedHashSet<>());
    }

    private Reply<String> step(String key, String status, Destination destination, Set<String> passed) {
        passed.add(status);
        Call call = Call.get("issue", key, "transitions")
                .with("expand", "transitions.fields")
                .to("read the transitions of " + key);
        return rest.call(call).then(answer -> {
            List<Transition> offered = answer.path("transitions")
                    .valueStream()
                    .map(transition -> Transition.of(transition, practice))
                    .toList();
            Optional<Transition> there = destination.best(offered);
            if (there.isPresent()) {
                return take(key, there.get(), destination);
            }
            Optional<Transition> onTheWay = destination.onTheWay(offered, passed);
            return onTheWay.isEmpty() || passed.size() > MOST_STEPS
                    ? Reply.impossible(noWay(key, status, destination, offered))
                    : take(key, onTheWay.get(), destination)
                            .then(moved -> step(key, onTheWay.get().to().status(), destination, passed));
        });
    }

    private Reply<String> take(String key, Transition transition, Destination destination) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("transition").put("id", transition.id());
        destination
                .resolution(transition)
                .ifPresent(
                        id -> body.putObject("fields").putObject("resolution").put("id", id));
        Call call = Call.post(body, "issue", key, "transitions")
                .to("move " + key + " to " + transition.to().status());
        return rest.call(call).map(done -> key);
    }

    private static String noWay(String key, String status, Destination destination, List<Transition> offered) {
        String instead = offered.isEmpty()
                ? "offers Baton's account no transition at all"
                : "offers Baton's account only: "
                        + offered.stream().map(Transition::words).collect(Collectors.joining(", "));
        return key + " stands in \"" + status + "\", and its workflow has no transition from there to "
                + destination.words() + "; it " + instead
                + ". Move the ticket by hand, or ask a Jira administrator for such a transition.";
    }
}
