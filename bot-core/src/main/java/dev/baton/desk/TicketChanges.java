package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import java.util.Collection;
import java.util.List;

/**
 * Takes the news that something about a ticket has changed. News are only a reason to read the ticket again: late ones, those
 * out of order and those that come twice do no harm.
 */
public final class TicketChanges {

    private final Office office;
    private final House house;

    /** News for the handoffs of this office. */
    public TicketChanges(Office office, House house) {
        this.office = office;
        this.house = house;
    }

    /**
     * How many tickets of ours are read again because of it: none if nobody knows a ticket of these keys, all of one ticket, or
     * if the news came before.
     */
    public int changed(String tracker, Collection<String> keys, String delivery) {
        return office.transaction()
                .inOne(() -> note(tracker, delivery)
                        ? keys.stream()
                                .distinct()
                                .mapToInt(key -> readAgain(tracker, key))
                                .sum()
                        : 0);
    }

    private boolean note(String tracker, String delivery) {
        return delivery.isEmpty() || office.deliveries().note(tracker + ":" + delivery, house.now());
    }

    private int readAgain(String tracker, String key) {
        List<Errand> readings = office.handoffs().withTicket(tracker, key).stream()
                .flatMap(handoff -> projects(handoff, tracker, key).stream()
                        .map(project -> new Errand(Kind.READ_TICKET, handoff.id(), project)))
                .toList();
        readings.forEach(errand -> office.agenda().put(errand, house.now()));
        return readings.size();
    }

    private static List<String> projects(Handoff handoff, String tracker, String key) {
        return handoff.work()
                .projects(item -> item.ticket()
                        .filed()
                        .filter(ticket ->
                                ticket.tracker().equals(tracker) && ticket.key().equals(key))
                        .isPresent());
    }
}
