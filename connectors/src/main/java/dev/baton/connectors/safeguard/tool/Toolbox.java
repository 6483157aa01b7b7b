package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.Unanswered;
import dev.baton.connectors.mcp.OfferedTool;
import dev.baton.connectors.mcp.ToolResult;
import dev.baton.connectors.mcp.ToolSession;
import dev.baton.connectors.safeguard.tool.Finding.State;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tools that Safeguard offers during one visit, each used as it is configured, with a record of every call. */
public final class Toolbox {

    private final ToolSession session;
    private final Map<Capability, ToolUse> uses;
    private final Map<String, OfferedTool> offered;
    private final Transcript transcript = new Transcript();

    public Toolbox(ToolSession session, Map<Capability, ToolUse> uses) {
        this.session = session;
        this.uses = uses;
        this.offered = session.tools().stream()
                .collect(Collectors.toMap(OfferedTool::name, Function.identity(), (first, again) -> first));
    }

    /** What there is to say about a capability here. */
    public Finding finding(Capability capability) {
        return Finding.of(use(capability), offered.get(use(capability).tool()));
    }

    public boolean has(Capability capability) {
        return finding(capability).state() == State.READY;
    }

    /** Whether the tool says that calling it again with the same arguments changes nothing more. */
    public boolean isRepeatable(Capability capability) {
        OfferedTool tool = offered.get(use(capability).tool());
        return tool != null && tool.isIdempotent();
    }

    /** Uses a capability once; a tool that says it failed ends the question. */
    public Said use(Capability capability, Map<String, String> words) {
        Said said = tryTo(capability, words);
        if (said.isError()) {
            throw Unanswered.rejected("Safeguard's " + said.use().tool() + " failed: " + said.complaint());
        }
        return said;
    }

    /** Uses a capability once; a tool that says it failed has answered. */
    public Said tryTo(Capability capability, Map<String, String> words) {
        Finding finding = finding(capability);
        OfferedTool tool = offered.get(use(capability).tool());
        if (finding.state() != State.READY || tool == null) {
            throw Unanswered.rejected(finding.sentence());
        }
        ObjectNode arguments = new Template(use(capability).arguments()).filled(words);
        tool.problemWith(arguments).ifPresent(problem -> {
            throw Unanswered.rejected("Safeguard's " + tool.name() + " wants other arguments than safeguard."
                    + capability.key() + ".arguments gives: " + problem + ".");
        });
        ToolResult result = session.call(tool, arguments);
        JsonNode answer = result.data().isMissingNode() ? arguments.textNode(result.words()) : result.data();
        transcript.add(tool.name(), arguments, answer);
        return new Said(use(capability), result);
    }

    /** Every call so far with its answer, as it is kept for the auditor. */
    public RawAnswer raw() {
        return transcript.raw();
    }

    /** What is said about all capabilities, in their order. */
    public List<Finding> findings() {
        return List.of(Capability.values()).stream().map(this::finding).toList();
    }

    private ToolUse use(Capability capability) {
        return uses.getOrDefault(capability, ToolUse.usual(capability));
    }
}
