package dev.baton.connectors.jira.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.filing.FieldMeta.Choice;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What somebody answered in chat, in the form in which a field of Jira takes it. */
final class FieldValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JiraRest rest;
    private final Dialect dialect;
    private final String project;

    FieldValues(JiraRest rest, Dialect dialect, String project) {
        this.rest = rest;
        this.dialect = dialect;
        this.project = project;
    }

    Reply<JsonNode> of(FieldMeta field, String words) {
        if (!field.choices().isEmpty()) {
            return chosen(field, words).map(choice -> listed(field, choice));
        }
        return switch (field.kind().type()) {
            case "number" -> number(field, words);
            case "date" -> day(field, words);
            case "user" -> account(field, words);
            case "array" ->
                field.kind().items().equals("user")
                        ? account(field, words).map(user -> JSON.arrayNode().add(user))
                        : Reply.did(list(words));
            default -> Reply.did(text(field, words));
        };
    }

    private static Reply<JsonNode> chosen(FieldMeta field, String words) {
        Optional<Choice> choice = field.choices().stream()
                .filter(allowed -> allowed.words().equalsIgnoreCase(words.strip()))
                .findFirst();
        return choice.<Reply<JsonNode>>map(known -> Reply.did(JSON.objectNode().put("id", known.id())))
                .orElseGet(() -> wrong(field, words, "one of the choices that Jira offers"));
    }

    private static JsonNode listed(FieldMeta field, JsonNode value) {
        return field.kind().type().equals("array") ? JSON.arrayNode().add(value) : value;
    }

    private static Reply<JsonNode> number(FieldMeta field, String words) {
        try {
            return Reply.did(DecimalNode.valueOf(new BigDecimal(words.strip())));
        } catch (NumberFormatException noNumber) {
            return wrong(field, words, "a number");
        }
    }

    private static Reply<JsonNode> day(FieldMeta field, String words) {
        try {
            return Reply.did(TextNode.valueOf(LocalDate.parse(words.strip()).toString()));
        } catch (DateTimeException noDay) {
            return wrong(field, words, "a date such as 2026-12-01");
        }
    }

    private Reply<JsonNode> account(FieldMeta field, String words) {
        return dialect.account(rest, words.strip(), project)
                .then(found -> found.<Reply<JsonNode>>map(account -> Reply.did(dialect.reference(account)))
                        .orElseGet(() -> wrong(field, words, "the e-mail address of somebody with a Jira account")));
    }

    private static ArrayNode list(String words) {
        ArrayNode list = JSON.arrayNode();
        Arrays.stream(words.split("[,\\s]+")).filter(word -> !word.isEmpty()).forEach(list::add);
        return list;
    }

    private JsonNode text(FieldMeta field, String words) {
        return field.kind().custom().endsWith(":textarea")
                ? dialect.text(words)
                : TextNode.valueOf(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    }

    private static Reply<JsonNode> wrong(FieldMeta field, String words, String expected) {
        return Reply.impossible(
                "The field \"" + field.name() + "\" in Jira cannot be \"" + words + "\"; it must be " + expected + ".");
    }
}
