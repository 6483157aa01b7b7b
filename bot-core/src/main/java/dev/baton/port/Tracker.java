package dev.baton.port;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import java.time.LocalDate;
import java.util.List;

/**
 * A team's normal tracking system (A4-01); called from errands, and from whoever may take
 * their time. Everything here may be asked twice and is done once.
 */
public interface Tracker {

    /** The name by which an organisation's file calls it, for example {@code jira}. */
    String name();

    /** What a ticket in this project needs besides what Baton knows: required fields, to be asked for in chat. */
    Answer<List<TicketField>> required(TicketHome home);

    /** The ticket of this order: found by its key, or created; whole only when label, due date and both links are on it. */
    Answer<TicketRef> file(TicketHome home, TicketOrder order);

    /**
     * The ticket as it stands, and under which key, beside what was ordered for this project; {@link TicketState.Status#GONE}
     * when the tracker says that there is none.
     */
    Answer<TicketState> read(TicketHome home, TicketRef ticket, TicketOrder order);

    /** Closes a ticket whose check has passed, with the reason as a comment; done already is done. */
    Answer<TicketRef> close(TicketRef ticket, Comment why);

    /** Reopens a ticket whose check has failed, with the reason as a comment and the new due date (A5-08, A5-09). */
    Answer<TicketRef> reopen(TicketRef ticket, Comment why, LocalDate due);

    /** Says this on a ticket, once. */
    Answer<TicketRef> comment(TicketRef ticket, Comment words);

    /** Puts back what the order says and somebody took away or changed: label, links, due date, priority, assignee. */
    Answer<TicketRef> mend(TicketRef ticket, TicketOrder order);

    /** The tracker's own query for all tickets of this label, which people can paste there (A4-09). */
    String query(String label);

    /** The tickets of this label that are not done, newest first, at most so many, whoever filed them (A1-11). */
    Answer<List<LabelledTicket>> labelled(String label, int most);

    /** Words for a ticket, with our key, so that a comment that may have been made is looked for before it is repeated. */
    record Comment(String key, String words) {}
}
