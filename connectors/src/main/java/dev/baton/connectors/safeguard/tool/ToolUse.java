package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one capability is used: the tool, what it is given, and where its answer has what. */
public record ToolUse(Capability capability, String tool, ObjectNode arguments, Map<String, JsonPointer> results) {

    public ToolUse {
        arguments = arguments.deepCopy();
        results = Map.copyOf(results);
    }

    /** As nothing is configured. */
    public static ToolUse usual(Capability capability) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        Guess guess = Guess.about(capability);
        guess.arguments().forEach(arguments::put);
        Map<String, JsonPointer> results = new HashMap<>();
        guess.results().forEach((name, pointer) -> results.put(name, JsonPointer.compile(pointer)));
        return new ToolUse(capability, capability.tool(), arguments, results);
    }

    /** With another tool. */
    public ToolUse by(String other) {
        return new ToolUse(capability, other, arguments, results);
    }

    /** With other arguments, in place of all. */
    public ToolUse given(ObjectNode other) {
        return new ToolUse(capability, tool, other, results);
    }

    /** With something of its answer elsewhere. */
    public ToolUse finding(String name, JsonPointer elsewhere) {
        Map<String, JsonPointer> changed = new HashMap<>(results);
        changed.put(name, elsewhere);
        return new ToolUse(capability, tool, arguments, changed);
    }

    /** What stands in braces in the arguments, but is nothing that can be said. */
    public List<String> unsayable() {
        return new Template(arguments)
                .names().stream().filter(name -> !sayable().contains(name)).toList();
    }

    /** What can stand in braces in the arguments. */
    public List<String> sayable() {
        return Guess.about(capability).sayable();
    }

    boolean canTurnPages() {
        return new Template(arguments).names().contains("cursor");
    }

    JsonPointer at(String name) {
        return results.getOrDefault(name, JsonPointer.compile("/" + name));
    }
}
