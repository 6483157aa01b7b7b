package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.mcp.OfferedTool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether Safeguard offers what a capability needs, in a sentence that names the tool. */
public record Finding(Capability capability, State state, String sentence) {

    /** How a tool stands. */
    public enum State {
        READY,
        MISSING,
        READ_ONLY,
        /** It is there, but wants other arguments than are configured. */
        UNFIT
    }

    static Finding of(ToolUse use, @Nullable OfferedTool tool) {
        Capability capability = use.capability();
        if (tool == null) {
            return new Finding(
                    capability,
                    State.MISSING,
                    "Safeguard does not offer " + use.tool() + ": its administrator may enable it, or" + " safeguard."
                            + capability.key() + ".tool may name another.");
        } else if (capability.isWriting() && tool.isReadOnly()) {
            return new Finding(
                    capability, State.READ_ONLY, "Safeguard offers " + use.tool() + " only for reading, it says.");
        }
        List<String> misfits = misfits(use, tool.inputSchema());
        return misfits.isEmpty()
                ? new Finding(capability, State.READY, "Safeguard offers " + use.tool() + ".")
                : new Finding(
                        capability,
                        State.UNFIT,
                        "Safeguard's " + use.tool() + " " + String.join(", and ", misfits) + ": see safeguard."
                                + capability.key() + ".arguments.");
    }

    /** What can be seen before anything is said. */
    private static List<String> misfits(ToolUse use, JsonNode schema) {
        Set<String> given = new TreeSet<>();
        use.arguments().fieldNames().forEachRemaining(given::add);
        Set<String> taken = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(taken::add);
        List<String> misfits = new ArrayList<>();
        Set<String> wanted = new TreeSet<>();
        schema.path("required").forEach(name -> wanted.add(name.asText()));
        wanted.removeAll(given);
        if (!wanted.isEmpty()) {
            misfits.add("wants " + Words.of(String.join(", ", wanted)) + " as well");
        }
        given.removeAll(taken);
        if (!given.isEmpty()
                && schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean()) {
            misfits.add("takes no " + String.join(", ", given) + " but " + Words.of(String.join(", ", taken)));
        }
        return misfits;
    }
}
