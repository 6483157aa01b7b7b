package dev.baton.handoff.recovery.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happened: two sentences, the timeline, the impacted systems, and the root cause, which may be empty (A8-03). */
public record IncidentSummary(
        String happened, String impact, List<TimelineEntry> timeline, List<AffectedSystem> systems, String rootCause) {

    /** Nothing written yet. */
    public static final IncidentSummary NONE = new IncidentSummary("", "", List.of(), List.of(), "");

    /** What is said where no root cause is known yet (A8-03). */
    public static final String NO_ROOT_CAUSE = "not available at handoff time";

    public IncidentSummary {
        timeline = timeline.stream()
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
        systems = List.copyOf(systems);
    }

    /** Whether nothing is written yet. */
    public boolean isEmpty() {
        return happened.isBlank();
    }

    /** The root cause, or that it is «not available at handoff time». */
    public String rootCauseWords() {
        return rootCause.isBlank() ? NO_ROOT_CAUSE : rootCause;
    }

    /** The impacted system of this name. */
    public Optional<AffectedSystem> system(String name) {
        return systems.stream().filter(system -> system.name().equals(name)).findFirst();
    }
}
