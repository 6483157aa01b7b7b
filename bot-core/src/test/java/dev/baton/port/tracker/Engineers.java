package dev.baton.port.tracker;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What people do in the tracker itself, without Baton, what they see there, and what befalls the tracker. */
public interface Engineers {

    /** By what name the tracker knows whoever does all this. */
    String NAME = "Emma Engineer";

    /** Emma moves the ticket. */
    void move(TicketRef ticket, Status to);

    /** Emma takes the label or a link away, clears the due date, or assigns nobody. */
    void remove(TicketRef ticket, Aspect aspect);

    /** Emma undoes everything about it that Baton can mend. */
    default void undoAll(TicketRef ticket) {
        Stream.of(Aspect.values())
                .filter(aspect -> aspect.isMendable() && aspect != Aspect.PRIORITY)
                .forEach(aspect -> remove(ticket, aspect));
        deprioritise(ticket);
    }

    /** Emma sets another due date. */
    void postpone(TicketRef ticket, LocalDate due);

    /** Emma gives the ticket the lowest priority. */
    void deprioritise(TicketRef ticket);

    /** Emma assigns the ticket to somebody else. */
    void handOver(TicketRef ticket, Person to);

    /** Emma moves the ticket to another project, where it has another key. */
    TicketRef moveTo(TicketRef ticket, String project);

    /** Emma deletes the ticket. */
    void delete(TicketRef ticket);

    /** Emma files something of her own that has nothing to do with Baton. */
    void fileSomethingElse(TicketHome home);

    /** The keys of the tickets that a query finds, when she pastes it. */
    List<String> find(String query);

    /** Title and description, as the ticket shows them to her. */
    String words(TicketRef ticket);

    /** The comments, as the ticket shows them to her, oldest first. */
    List<String> comments(TicketRef ticket);

    /** From now on the project insists on this field. */
    void insistOn(TicketHome home, TicketField field);

    /** From now on no ticket can be moved there by Baton. */
    void block(Status status);

    /** From now on nobody's account has this e-mail address. */
    void deactivate(Person person);

    /** From now on the tracker cannot be reached. */
    void cutOff();

    /** The next ticket is created, and then the answer is lost. */
    void loseTheAnswerToTheNextCreation();

    /** The tracker is gone as soon as the next ticket is created: nothing can be added to it. */
    void cutOffAfterTheNextCreation();

    /** The tracker can be reached again. */
    void reconnect();
}
