package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON of Adaptive Cards, piece by piece. */
final class Element {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Element() {}

    /** An element of this type. */
    static ObjectNode of(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Elements one under the other, with a look of their own. */
    static ObjectNode container(List<ObjectNode> items) {
        ObjectNode container = of("Container");
        container.set("items", array(items));
        return container;
    }

    static ArrayNode array(List<ObjectNode> items) {
        return JSON.arrayNode().addAll(items);
    }

    /** How many bytes this takes on Teams' scale: its JSON in UTF-16. */
    static int weight(ObjectNode element) {
        return 2 * element.toString().length();
    }
}
