package dev.baton.handoff.briefing;

import dev.baton.handoff.work.DueDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was accepted: which version of the document, when, and the dates frozen at that moment (D-02). */
public record Commitment(int documentVersion, String documentSha256, Instant at, List<DueDate> dates) {

    /** Nothing is accepted yet. */
    public static final Commitment NONE = new Commitment(0, "", Instant.EPOCH, List.of());

    public Commitment {
        dates = List.copyOf(dates);
    }

    /** The frozen date of one project's item. */
    public Optional<DueDate> date(String project) {
        return dates.stream().filter(date -> date.project().equals(project)).findFirst();
    }
}
