package dev.baton.port.tracker;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.port.TicketOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tickets of a tracker in memory, what its projects insist on, and whom it does not know. */
public final class MemoryBoard {

    private final Map<String, MemoryTicket> tickets = new LinkedHashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, List<TicketField>> insists = new HashMap<>();
    private final Set<String> unknownProjects = new HashSet<>();
    private final Set<String> unknownPeople = new HashSet<>();
    private int last;

    MemoryBoard() {}

    /** From now on there is no such project. */
    public void abolish(String project) {
        unknownProjects.add(project);
    }

    /** The keys of all tickets, oldest first. */
    public List<String> keys() {
        return List.copyOf(tickets.keySet());
    }

    void insistOn(String project, TicketField field) {
        insists.computeIfAbsent(project, none -> new ArrayList<>()).add(field);
    }

    void forget(Person person) {
        unknownPeople.add(person.email());
    }

    List<TicketField> required(String project) {
        return List.copyOf(insists.getOrDefault(project, List.of()));
    }

    String add(String project, MemoryTicket ticket) {
        String key = project + "-" + ++last;
        tickets.put(key, ticket);
        return key;
    }

    void remove(TicketRef ticket) {
        tickets.remove(ticket.key());
    }

    /** The key that a ticket has in another project from now on; by its old one it is still found. */
    String move(TicketRef ticket, String project) {
        MemoryTicket found = Objects.requireNonNull(tickets.remove(keyOf(ticket)), ticket.key());
        String key = add(project, found);
        moved.replaceAll((old, now) -> now.equals(keyOf(ticket)) ? key : now);
        moved.put(ticket.key(), key);
        return key;
    }

    /** The key that a ticket has now. */
    String keyOf(TicketRef ticket) {
        return moved.getOrDefault(ticket.key(), ticket.key());
    }

    MemoryTicket get(String key) {
        return Objects.requireNonNull(tickets.get(moved.getOrDefault(key, key)), key);
    }

    Optional<MemoryTicket> lookUp(TicketRef ticket) {
        return Optional.ofNullable(tickets.get(keyOf(ticket)));
    }

    Optional<String> find(TicketOrder order) {
        return keys(ticket -> ticket.isOf(order)).stream().findFirst();
    }

    List<String> labelled(String label) {
        return keys(ticket -> ticket.carries(label));
    }

    /** Why nothing can be filed there. */
    Optional<String> objection(TicketHome home) {
        return unknownProjects.contains(home.project())
                ? Optional.of("There is no project " + home.project() + ".")
                : Optional.empty();
    }

    /** Why this cannot be filed there. */
    Optional<String> objection(TicketHome home, TicketOrder order) {
        Person owner = order.duty().owner();
        Optional<String> unknown = unknownPeople.contains(owner.email())
                ? Optional.of("Nobody here has the address " + owner.email() + ".")
                : Optional.empty();
        Stream<String> fields = required(home.project()).stream()
                .flatMap(field -> objection(field, order.duty().fields()).stream());
        return objection(home).or(() -> unknown).or(fields::findFirst);
    }

    private static Optional<String> objection(TicketField field, Map<String, String> given) {
        String value = given.getOrDefault(field.id(), "");
        if (value.isEmpty()) {
            return Optional.of("The project insists on " + field.name() + ".");
        }
        return field.choices().isEmpty() || field.choices().contains(value)
                ? Optional.empty()
                : Optional.of(field.name() + " cannot be " + value + ".");
    }

    private List<String> keys(Predicate<MemoryTicket> which) {
        return tickets.entrySet().stream()
                .filter(ticket -> which.test(ticket.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
