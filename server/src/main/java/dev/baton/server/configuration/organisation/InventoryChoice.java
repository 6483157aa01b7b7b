package dev.baton.server.configuration.organisation;

import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which system says what is where, and how the tools of Safeguard are used for it where they are not as guessed. */
public record InventoryChoice(Origin system, Map<Capability, ToolUse> uses, boolean suggestsFixes) {

    /** For what the tools can be used. */
    static final List<Capability> CAPABILITIES = List.of(
            Capability.LIST_ASSETS, Capability.COMPONENT_PROJECTS, Capability.ASSET, Capability.REMEDIATION_PLAN);

    public InventoryChoice {
        uses = Map.copyOf(uses);
    }

    /** Whether a tool is used, as it was chosen. */
    public boolean uses(Capability capability) {
        return switch (capability) {
            case LIST_ASSETS, COMPONENT_PROJECTS, ASSET -> true;
            case REMEDIATION_PLAN -> suggestsFixes;
            case TASK, JIRA_ISSUE -> false;
        };
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
