package dev.baton.handoff.recovery.document;

import java.util.List;

/** What was done against the intruder, each action with its validation, and what is still outstanding. */
public record EradicationSummary(List<EradicationAction> actions, List<OutstandingIssue> issues) {

    /** Nothing written yet. */
    public static final EradicationSummary NONE = new EradicationSummary(List.of(), List.of());

    public EradicationSummary {
        actions = List.copyOf(actions);
        issues = List.copyOf(issues);
    }

    /** The actions that are not shown to have worked; «all eradication actions and validation» means none (A7-06). */
    public List<EradicationAction> unvalidated() {
        return actions.stream()
                .filter(action -> !action.validation().isPassed())
                .toList();
    }
}
