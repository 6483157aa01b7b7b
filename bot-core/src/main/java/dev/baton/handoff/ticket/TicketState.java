package dev.baton.handoff.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket as its tracker has it at one moment: where it stands, what it carries, and who changed what last. */
public record TicketState(
        Status status, Instant statusSince, Carries carries, Map<Aspect, String> changedBy, Instant readAt) {

    /** Where a ticket stands, whatever its workflow calls it (D-07). */
    public enum Status {
        /** Nobody has begun. */
        TO_DO,
        /** Somebody works on it. */
        IN_PROGRESS,
        /** Done, as engineering says. */
        DONE,
        /** Ended without a fix: won't do, duplicate, cannot reproduce. */
        ENDED_OTHERWISE,
        /** The tracker no longer has it, or no longer shows it to Baton. */
        GONE
    }

    /** What of a ticket Baton put there and watches. */
    public enum Aspect {
        STATUS,
        LABEL,
        INCIDENT_LINK,
        DOCUMENT_LINK,
        DUE_DATE,
        PRIORITY,
        ASSIGNEE
    }

    /**
     * What a ticket carries: which of label and links are there, its due date if any, its priority and its assignee's
     * e-mail; the last two are empty where the tracker shows none.
     */
    public record Carries(Set<Aspect> present, @Nullable LocalDate due, String priority, String assignee) {

        public Carries {
            present = Set.copyOf(present);
        }

        /** The day on which the tracker says that it is due. */
        public Optional<LocalDate> dueDate() {
            return Optional.ofNullable(due);
        }
    }

    public TicketState {
        changedBy = Map.copyOf(changedBy);
    }

    /** Who changed this last, by name, where the tracker says so. */
    public Optional<String> whoChanged(Aspect aspect) {
        return Optional.ofNullable(changedBy.get(aspect));
    }
}
