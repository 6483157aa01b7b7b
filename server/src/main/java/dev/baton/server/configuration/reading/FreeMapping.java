package dev.baton.server.configuration.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping whose keys are somebody else's, as JSON. */
final class FreeMapping {

    private FreeMapping() {}

    static ObjectNode read(Node node) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        ((MappingNode) node)
                .getValue()
                .forEach(entry -> read.set(
                        entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?",
                        value(entry.getValueNode())));
        return read;
    }

    private static JsonNode value(Node node) {
        if (node instanceof MappingNode) {
            return read(node);
        } else if (node instanceof SequenceNode sequence) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            sequence.getValue().forEach(each -> list.add(value(each)));
            return list;
        }
        String words = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (node.getTag().equals(Tag.INT) && words.matches("[+-]?[0-9]{1,30}")) {
            return BigIntegerNode.valueOf(new BigInteger(words));
        }
        return node.getTag().equals(Tag.BOOL) && words.matches("true|false")
                ? BooleanNode.valueOf(words.equals("true"))
                : TextNode.valueOf(words);
    }
}
