package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.ticket.TicketRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which ticket belongs to which handoff; only what has changed is written. */
final class TicketIndex {

    private static final int LONGEST_KEY = 250;

    private TicketIndex() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff after) {
        Rows<Row> tickets = Rows.changed(before, after, TicketIndex::rows);
        if (before.isEmpty()) {
            handle.execute(
                    "delete from handoff_ticket where handoff_id = ?",
                    after.id().number());
        }
        tickets.gone()
                .forEach(row -> handle.execute(
                        "delete from handoff_ticket where tracker = ? and ticket_key = ? and handoff_id = ?",
                        row.tracker(),
                        row.key(),
                        after.id().number()));
        tickets.come()
                .forEach(row -> handle.execute(
                        "insert into handoff_ticket (tracker, ticket_key, handoff_id) values (?, ?, ?)",
                        row.tracker(),
                        row.key(),
                        after.id().number()));
    }

    /** The handoffs that have this ticket, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> withTicket(Handle handle, String tracker, String key) {
        Row row = Row.of(tracker, key);
        return Journal.ends(handle.createQuery(
                        "select t.handoff_id, hash from handoff_ticket t join handoff_head h "
                                + "on h.handoff_id = t.handoff_id where tracker = :tracker and ticket_key = :key order by 1 desc")
                .bind("tracker", row.tracker())
                .bind("key", row.key()));
    }

    /** What stands in one row. */
    private record Row(String tracker, String key) {

        static Row of(TicketRef ticket) {
            return of(ticket.tracker(), ticket.key());
        }

        static Row of(String tracker, String key) {
            return new Row(fitting(tracker), fitting(key));
        }

        private static String fitting(String words) {
            String clean = words.replace("\0", "");
            return clean.substring(0, Math.min(clean.length(), LONGEST_KEY));
        }
    }

    private static Set<Row> rows(Handoff handoff) {
        return handoff.work().tickets().stream().map(Row::of).collect(Collectors.toSet());
    }
}
