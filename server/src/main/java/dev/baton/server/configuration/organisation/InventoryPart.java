package dev.baton.server.configuration.organisation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import dev.baton.server.configuration.organisation.InventoryChoice.Besides;
import dev.baton.server.configuration.organisation.InventoryChoice.Origin;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which system is the inventory, and how Safeguard's tools are used. */
final class InventoryPart {

    private final Section file;

    InventoryPart(Section file) {
        this.file = file;
    }

    InventoryChoice read() {
        Origin system =
                file.section("inventory").read("system", InventoryPart::system).orElse(Origin.SBOMS);
        Map<Capability, ToolUse> uses = new EnumMap<>(Capability.class);
        Section safeguard = file.section("safeguard");
        for (Capability capability : Capability.values()) {
            uses.put(capability, use(capability, safeguard.section(capability.key())));
        }
        return new InventoryChoice(
                system,
                uses,
                new Besides(
                        safeguard.read("suggest-fixes", Values::yesOrNo).orElse(true),
                        safeguard.read("mirror-tickets", Values::yesOrNo).orElse(false)));
    }

    private static ToolUse use(Capability capability, Section section) {
        ToolUse usual = ToolUse.usual(capability);
        ToolUse named = section.read("tool", InventoryPart::tool).map(usual::by).orElse(usual);
        ToolUse given = section.free("arguments").map(named::given).orElse(named);
        List<String> unsayable = given.unsayable();
        if (!unsayable.isEmpty()) {
            section.problem(
                    "arguments",
                    "has {" + String.join("}, {", unsayable) + "}, which Baton cannot say to this tool; it can say {"
                            + String.join("}, {", given.sayable()) + "}.");
        }
        ToolUse found = given;
        for (Map.Entry<String, JsonNode> result : usual.results().isEmpty()
                ? Set.<Map.Entry<String, JsonNode>>of()
                : section.free("results").map(results -> results.properties()).orElseGet(Set::of)) {
            found = finding(found, result, section);
        }
        return found;
    }

    private static ToolUse finding(ToolUse use, Map.Entry<String, JsonNode> result, Section section) {
        String pointer = result.getValue().asText();
        if (!use.results().containsKey(result.getKey())) {
            section.problem(
                    "results",
                    "has '" + result.getKey() + "', which Baton does not look for in this answer; it looks for "
                            + String.join(
                                    ", ",
                                    use.results().keySet().stream().sorted().toList()) + ".");
            return use;
        }
        try {
            return use.finding(result.getKey(), JsonPointer.compile(pointer));
        } catch (IllegalArgumentException noPointer) {
            section.problem(
                    "results", "has '" + pointer + "', which is no JSON pointer; write one such as /data/projects.");
            return use;
        }
    }

    private static Origin system(String words) {
        return Arrays.stream(Origin.values())
                .filter(system -> system.word().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + words + "' is no inventory that Baton knows; write " + String.join(" or ", Origin.words())
                                + "." + Nearest.suggestion(words, Origin.words())));
    }

    private static String tool(String words) {
        if (!words.matches("[\\w./-]{1,128}")) {
            throw new IllegalArgumentException("'" + words + "' is no name of a tool.");
        }
        return words;
    }
}
