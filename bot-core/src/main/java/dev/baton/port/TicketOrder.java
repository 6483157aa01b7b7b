package dev.baton.port;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.Person;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket must be: found by our own {@link #key()} before it is created, so that it is never there twice; with one
 * label for the whole organisation (A4-08), both links (A4-05), the owner as assignee and the committed day as due date.
 */
public record TicketOrder(String key, String project, Words words, Severity severity, Duty duty, Links links) {

    /** What the ticket says: one line, and plain paragraphs divided by empty lines. */
    public record Words(String title, String description) {}

    /** Who does it, until when, under which label, and what the project asks for besides, by the tracker's field ids. */
    public record Duty(Person owner, @Nullable LocalDate due, String label, Map<String, String> fields) {
        public Duty {
            fields = Map.copyOf(fields);
        }

        /** The day on which it is due in the team's zone. */
        public Optional<LocalDate> dueDate() {
            return Optional.ofNullable(due);
        }
    }

    /** «links back to the original incident and the handoff document» (A4-05). */
    public record Links(URI incident, String incidentReference, URI document) {

        /** Whether an address on a ticket leads to the incident. */
        public boolean isIncident(String address) {
            return address.equals(incident.toString()) || (isDocument(incident.toString()) && isDocument(address));
        }

        /** Whether an address on a ticket leads to the document; its seal may be another one each day. */
        public boolean isDocument(String address) {
            return withoutQuery(address).equals(withoutQuery(document.toString()));
        }

        private static String withoutQuery(String address) {
            int query = address.indexOf('?');
            return query < 0 ? address : address.substring(0, query);
        }
    }
}
