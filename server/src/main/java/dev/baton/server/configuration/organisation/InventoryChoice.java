package dev.baton.server.configuration.organisation;

import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which system says what is where, and how the tools of Safeguard are used for it where they are not as guessed. */
public record InventoryChoice(Origin system, Map<Capability, ToolUse> uses) {

    /** For what the tools are used. */
    public static final List<Capability> CAPABILITIES =
            List.of(Capability.LIST_ASSETS, Capability.COMPONENT_PROJECTS, Capability.ASSET);

    public InventoryChoice {
        uses = Map.copyOf(uses);
    }

    /** The systems that can say it. */
    public enum Origin {
        SBOMS,
        SAFEGUARD,
        DEPENDENCY_TRACK;

        /** As a file calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Origin::word).toList();
        }
    }
}
