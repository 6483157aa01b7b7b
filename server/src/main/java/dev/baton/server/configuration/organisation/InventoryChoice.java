package dev.baton.server.configuration.organisation;

import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which system says what is where, and how the tools of Safeguard are used for it where they are not as guessed. */
public record InventoryChoice(Origin system, Map<Capability, ToolUse> uses, Besides besides) {

    /** What Safeguard does besides: whether it suggests fixes, and whether it mirrors tickets. */
    public record Besides(boolean suggestsFixes, boolean mirrorsTickets) {}

    public InventoryChoice {
        uses = Map.copyOf(uses);
    }

    /** Whether anything is asked of Safeguard or told to it. */
    public boolean usesSafeguard() {
        return system == Origin.SAFEGUARD || besides.mirrorsTickets();
    }

    /** Whether it is asked for the fixes of what it has found itself. */
    public boolean suggestsFixes() {
        return system == Origin.SAFEGUARD && besides.suggestsFixes();
    }

    /** Whether a tool is used, as it was chosen. */
    public boolean uses(Capability capability) {
        return switch (capability) {
            case LIST_ASSETS, COMPONENT_PROJECTS, ASSET -> system == Origin.SAFEGUARD;
            case REMEDIATION_PLAN -> suggestsFixes();
            case TASK, JIRA_ISSUE -> besides.mirrorsTickets();
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
