package dev.baton.handoff.ticket;

import java.time.Instant;
import java.util.List;

/**
 * A ticket as its tracker has it at one moment: under which key, where it stands and since when, and what of it is no longer
 * as it was ordered.
 */
public record TicketState(
        TicketRef ticket, Status status, Instant statusSince, List<Deviation> deviations, Instant readAt) {

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

    /** What of a ticket Baton put there and watches (A1-01, A4-06, A4-12), and whether it is where the team works (A4-03). */
    public enum Aspect {
        LABEL("the label"),
        INCIDENT_LINK("the link to the incident"),
        DOCUMENT_LINK("the link to the handoff document"),
        DUE_DATE("the due date"),
        PRIORITY("the priority"),
        ASSIGNEE("the assignee"),
        PROJECT("the project");

        private final String words;

        Aspect(String words) {
            this.words = words;
        }

        /** Whether Baton can put it right: between projects people move a ticket themselves. */
        public boolean isMendable() {
            return this != PROJECT;
        }

        /** The aspect as people say it, for the middle of a sentence. */
        public String words() {
            return words;
        }
    }

    /** Something that is not as ordered: what is found instead, in a few words, and who changed it, empty if unknown. */
    public record Deviation(Aspect aspect, String found, String by) {}

    public TicketState {
        deviations = List.copyOf(deviations);
    }
}
