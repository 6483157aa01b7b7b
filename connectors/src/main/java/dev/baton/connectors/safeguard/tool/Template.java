package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arguments with names in braces, in whose places comes what is said. */
record Template(ObjectNode arguments) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    /** The names in braces. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        collect(arguments, names);
        return names;
    }

    /** The arguments with these words in them; one of which nothing but an empty word remains is left out. */
    ObjectNode filled(Map<String, String> words) {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        arguments
                .properties()
                .forEach(argument ->
                        filled(argument.getValue(), words).ifPresent(value -> filled.set(argument.getKey(), value)));
        return filled;
    }

    private static Optional<JsonNode> filled(JsonNode node, Map<String, String> words) {
        if (node instanceof ObjectNode object) {
            return Optional.of(new Template(object).filled(words));
        } else if (node instanceof ArrayNode list) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> filled(each, words).ifPresent(filled::add));
            return Optional.of(filled);
        } else if (node.isTextual()) {
            String text = NAME.matcher(node.asText())
                    .replaceAll(name -> Matcher.quoteReplacement(words.getOrDefault(name.group(1), "")));
            boolean isGone = text.isEmpty() && !node.asText().isEmpty();
            return isGone ? Optional.empty() : Optional.of(TextNode.valueOf(text));
        }
        return Optional.of(node);
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            NAME.matcher(node.asText()).results().forEach(name -> names.add(name.group(1)));
        }
        node.forEach(each -> collect(each, names));
    }
}
