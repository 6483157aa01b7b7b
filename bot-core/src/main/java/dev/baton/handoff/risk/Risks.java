package dev.baton.handoff.risk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The accepted risks that run, by the project of their item. */
public record Risks(Map<String, RiskAcceptance> running) {

    /** None is accepted. */
    public static final Risks NONE = new Risks(Map.of());

    public Risks {
        running = Map.copyOf(running);
    }

    /** What is accepted for an item, while it runs. */
    public Optional<RiskAcceptance> of(String project) {
        return Optional.ofNullable(running.get(project));
    }

    Risks and(String project, RiskAcceptance accepted) {
        Map<String, RiskAcceptance> more = new TreeMap<>(running);
        more.put(project, accepted);
        return new Risks(more);
    }

    Risks without(String project) {
        Map<String, RiskAcceptance> rest = new TreeMap<>(running);
        rest.remove(project);
        return new Risks(rest);
    }
}
