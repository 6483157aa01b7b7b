package dev.baton.port.tracker;

import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker.Comment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One ticket in memory: what is written on it, by aspect, and who wrote it last. */
final class MemoryTicket {

    /** What is written on a ticket; in which project it is, its key says. */
    static final Set<Aspect> WRITTEN = EnumSet.complementOf(EnumSet.of(Aspect.PROJECT));

    private static final String NOTHING = "";

    private final String order;
    private final TicketOrder.Words words;
    private final Map<Aspect, String> written = new EnumMap<>(Aspect.class);
    private final Map<Aspect, String> by = new EnumMap<>(Aspect.class);
    private final Map<String, String> comments = new LinkedHashMap<>();
    private Status status = Status.TO_DO;
    private Instant since;

    MemoryTicket(String order, TicketOrder.Words words, Instant at) {
        this.order = order;
        this.words = words;
        this.since = at;
    }

    boolean isOf(TicketOrder other) {
        return order.equals(other.key());
    }

    boolean carries(String label) {
        return label.equals(written.get(Aspect.LABEL));
    }

    boolean lacks(Aspect aspect) {
        return written(aspect).equals(NOTHING);
    }

    String written(Aspect aspect) {
        return written.getOrDefault(aspect, NOTHING);
    }

    void write(Aspect aspect, String text, String who) {
        written.put(aspect, text);
        by.put(aspect, who);
    }

    void erase(Aspect aspect, String who) {
        write(aspect, NOTHING, who);
    }

    void move(Status to, Instant at) {
        if (status != to) {
            status = to;
            since = at;
        }
    }

    boolean isOpen() {
        return status != Status.DONE && status != Status.ENDED_OTHERWISE;
    }

    Status status() {
        return status;
    }

    TicketOrder.Words words() {
        return words;
    }

    void say(Comment comment) {
        comments.putIfAbsent(comment.key(), comment.words());
    }

    List<String> comments() {
        return List.copyOf(comments.values());
    }

    /** Where a ticket stands, since when, and what on it is not as ordered. */
    record Beside(Status status, Instant since, List<Deviation> deviations) {}

    Beside beside(TicketOrder ordered) {
        List<Deviation> deviations = WRITTEN.stream()
                .filter(aspect -> !leadsThere(aspect, ordered))
                .map(aspect -> deviation(aspect, text(aspect, ordered)))
                .flatMap(Optional::stream)
                .toList();
        return new Beside(status, since, deviations);
    }

    private boolean leadsThere(Aspect aspect, TicketOrder ordered) {
        String address = written.getOrDefault(aspect, NOTHING);
        return switch (aspect) {
            case INCIDENT_LINK -> ordered.links().isIncident(address);
            case DOCUMENT_LINK -> ordered.links().isDocument(address);
            default -> false;
        };
    }

    private Optional<Deviation> deviation(Aspect aspect, String ordered) {
        String found = written.getOrDefault(aspect, NOTHING);
        return ordered.equals(NOTHING) || found.equals(ordered)
                ? Optional.empty()
                : Optional.of(new Deviation(
                        aspect, found.equals(NOTHING) ? "nothing" : found, by.getOrDefault(aspect, NOTHING)));
    }

    /** What an order writes on a ticket. */
    static String text(Aspect aspect, TicketOrder order) {
        return switch (aspect) {
            case LABEL -> order.duty().label();
            case INCIDENT_LINK -> order.links().incident().toString();
            case DOCUMENT_LINK -> order.links().document().toString();
            case DUE_DATE -> order.duty().dueDate().map(LocalDate::toString).orElse(NOTHING);
            case PRIORITY -> order.severity().words();
            case ASSIGNEE -> order.duty().owner().name();
            case PROJECT -> throw new IllegalArgumentException("no ticket has its project written on it");
        };
    }
}
