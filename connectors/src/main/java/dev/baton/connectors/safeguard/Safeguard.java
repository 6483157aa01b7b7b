package dev.baton.connectors.safeguard;

import dev.baton.connectors.mcp.ServerAccess;
import dev.baton.connectors.mcp.ToolServer;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.Finding;
import dev.baton.connectors.safeguard.tool.ToolUse;
import dev.baton.connectors.safeguard.tool.Toolbox;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.Mirror;
import dev.baton.port.RemediationPlans;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One Safeguard workspace, with everything that is asked of it and told to it. */
public final class Safeguard {

    static final String NAME = "Safeguard";

    private final ToolServer server;
    private final Map<Capability, ToolUse> uses;
    private final InstantSource clock;

    /** The workspace behind this access; the clock dates its answers, and what is not configured is guessed. */
    public Safeguard(ServerAccess access, Map<Capability, ToolUse> uses, InstantSource clock) {
        this.server = new ToolServer(access);
        this.uses = Map.copyOf(uses);
        this.clock = clock;
    }

    /** Which of the tools are there, each by name (checked at the start, and whenever somebody wants to know). */
    public Answer<List<Finding>> findings() {
        return ask(Toolbox::findings);
    }

    /** Which projects and assets contain a component. */
    public Inventory inventory() {
        return new SafeguardInventory(this, clock);
    }

    /** What is recommended for a project. */
    public RemediationPlans plans() {
        return new SafeguardPlans(this, clock);
    }

    /** Its tasks, in which tickets are mirrored. */
    public Mirror mirror() {
        return new SafeguardMirror(this);
    }

    <T> Answer<T> ask(Function<Toolbox, T> question) {
        return server.ask(session -> question.apply(new Toolbox(session, uses)));
    }
}
