package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer: a status, and a body unless there is none. */
record Answered(int status, JsonNode body) {

    static Answered ok(JsonNode body) {
        return new Answered(200, body);
    }

    static Answered created(JsonNode body) {
        return new Answered(201, body);
    }

    static Answered done() {
        return new Answered(204, MissingNode.getInstance());
    }

    /** No answer at all. */
    static Answered none() {
        return new Answered(0, MissingNode.getInstance());
    }

    /** A refusal in the form that all of Jira's refusals have. */
    static Answered refused(int status, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errorMessages").add(message);
        body.putObject("errors");
        return new Answered(status, body);
    }

    /** A refusal of fields. */
    static Answered refused(Map<String, String> errors) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errorMessages");
        ObjectNode fields = body.putObject("errors");
        errors.forEach(fields::put);
        return new Answered(400, body);
    }

    static Answered noSuchIssue() {
        return refused(404, "Issue does not exist or you do not have permission to see it.");
    }
}
