package dev.baton.port.tracker;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A tracker that lives in memory, and the engineers who work in it; it fails when it is told to. */
public final class MemoryTracker implements Tracker, Engineers {

    private static final String BATON = "Baton";

    private final String name;
    private final InstantSource clock;
    private final MemoryBoard board = new MemoryBoard();
    private final MemoryTrouble trouble = new MemoryTrouble();
    private final Set<Status> blocked = EnumSet.noneOf(Status.class);

    /** A tracker that organisations call by this name. */
    public MemoryTracker(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
    }

    /** What goes wrong with it, for whoever wants more than a cut connection. */
    public MemoryTrouble trouble() {
        return trouble;
    }

    /** Its projects and people. */
    public MemoryBoard board() {
        return board;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Answer<List<TicketField>> required(TicketHome home) {
        return trouble.or(() -> board.objection(home)
                .<Answer<List<TicketField>>>map(MemoryTrouble::refused)
                .orElseGet(() -> Answer.got(board.required(home.project()))));
    }

    @Override
    public synchronized Answer<TicketRef> file(TicketHome home, TicketOrder order) {
        return trouble.or(() -> {
            Optional<String> known = board.find(order);
            if (known.isPresent()) {
                return completed(known.get(), order);
            }
            Optional<String> objection = board.objection(home, order);
            return objection.<Answer<TicketRef>>map(MemoryTrouble::refused).orElseGet(() -> created(home, order));
        });
    }

    private Answer<TicketRef> created(TicketHome home, TicketOrder order) {
        String key = board.add(home.project(), new MemoryTicket(order.key(), order.words(), clock.instant()));
        if (trouble.comesBetweenTicketAndLinks()) {
            return trouble.or(() -> completed(key, order));
        }
        Answer<TicketRef> whole = completed(key, order);
        return trouble.losesThisAnswer() ? MemoryTrouble.lost() : whole;
    }

    private Answer<TicketRef> completed(String key, TicketOrder order) {
        MemoryTicket ticket = board.get(key);
        for (Aspect aspect : MemoryTicket.WRITTEN) {
            if (ticket.lacks(aspect)) {
                ticket.write(aspect, MemoryTicket.text(aspect, order), BATON);
            }
        }
        return Answer.got(ref(key));
    }

    @Override
    public synchronized Answer<TicketState> read(TicketHome home, TicketRef ticket, TicketOrder order) {
        return trouble.or(() -> Answer.got(board.lookUp(ticket)
                .map(found -> seen(home, ref(board.keyOf(ticket)), found.beside(order)))
                .orElseGet(() -> new TicketState(ticket, Status.GONE, clock.instant(), List.of(), clock.instant()))));
    }

    private TicketState seen(TicketHome home, TicketRef ticket, MemoryTicket.Beside beside) {
        List<TicketState.Deviation> deviations = new ArrayList<>(beside.deviations());
        String project = ticket.key().substring(0, ticket.key().lastIndexOf('-'));
        if (!project.equals(home.project())) {
            deviations.add(new TicketState.Deviation(Aspect.PROJECT, project, NAME));
        }
        return new TicketState(ticket, beside.status(), beside.since(), deviations, clock.instant());
    }

    @Override
    public synchronized TicketRef moveTo(TicketRef ticket, String project) {
        return ref(board.move(ticket, project));
    }

    @Override
    public synchronized Answer<TicketRef> close(TicketRef ticket, Comment why) {
        return onTicket(ticket, found -> {
            if (found.status() != Status.DONE && blocked.contains(Status.DONE)) {
                return MemoryTrouble.refused(ticket.key() + " cannot be closed from " + found.status() + ".");
            }
            found.move(Status.DONE, clock.instant());
            found.say(why);
            return Answer.got(ticket);
        });
    }

    @Override
    public synchronized Answer<TicketRef> reopen(TicketRef ticket, Comment why, LocalDate due) {
        return onTicket(ticket, found -> {
            boolean ended = found.status() == Status.DONE || found.status() == Status.ENDED_OTHERWISE;
            if (ended && blocked.contains(Status.TO_DO)) {
                return MemoryTrouble.refused(ticket.key() + " cannot be reopened from " + found.status() + ".");
            }
            found.move(ended ? Status.TO_DO : found.status(), clock.instant());
            found.write(Aspect.DUE_DATE, due.toString(), BATON);
            found.say(why);
            return Answer.got(ticket);
        });
    }

    @Override
    public synchronized Answer<TicketRef> comment(TicketRef ticket, Comment words) {
        return onTicket(ticket, found -> {
            found.say(words);
            return Answer.got(ticket);
        });
    }

    @Override
    public synchronized Answer<TicketRef> mend(TicketRef ticket, TicketOrder order) {
        return onTicket(ticket, found -> {
            found.beside(order)
                    .deviations()
                    .forEach(deviation ->
                            found.write(deviation.aspect(), MemoryTicket.text(deviation.aspect(), order), BATON));
            return Answer.got(ticket);
        });
    }

    private Answer<TicketRef> onTicket(TicketRef ticket, Function<MemoryTicket, Answer<TicketRef>> work) {
        return trouble.or(() -> board.lookUp(ticket)
                .map(work)
                .orElseGet(() -> MemoryTrouble.refused("There is no ticket " + ticket.key() + " any more.")));
    }

    @Override
    public synchronized Answer<List<LabelledTicket>> labelled(String label, int most) {
        return trouble.or(() -> {
            List<String> keys = new ArrayList<>(board.labelled(label));
            Collections.reverse(keys);
            return Answer.got(keys.stream()
                    .filter(key -> board.get(key).isOpen())
                    .limit(most)
                    .map(key ->
                            new LabelledTicket(ref(key), board.get(key).words().title()))
                    .toList());
        });
    }

    @Override
    public String query(String label) {
        return "label = " + label;
    }

    @Override
    public synchronized void move(TicketRef ticket, Status to) {
        board.get(ticket.key()).move(to, clock.instant());
    }

    @Override
    public synchronized void remove(TicketRef ticket, Aspect aspect) {
        board.get(ticket.key()).erase(aspect, NAME);
    }

    @Override
    public synchronized void postpone(TicketRef ticket, LocalDate due) {
        board.get(ticket.key()).write(Aspect.DUE_DATE, due.toString(), NAME);
    }

    @Override
    public synchronized void deprioritise(TicketRef ticket) {
        board.get(ticket.key()).write(Aspect.PRIORITY, "Whenever", NAME);
    }

    @Override
    public synchronized void handOver(TicketRef ticket, Person to) {
        board.get(ticket.key()).write(Aspect.ASSIGNEE, to.name(), NAME);
    }

    /** Who works on a ticket, as its page says. */
    public synchronized String assignee(TicketRef ticket) {
        return board.get(ticket.key()).written(Aspect.ASSIGNEE);
    }

    @Override
    public synchronized void delete(TicketRef ticket) {
        board.remove(ticket);
    }

    @Override
    public synchronized void fileSomethingElse(TicketHome home) {
        TicketOrder.Words words = new TicketOrder.Words("Paint the office", "Blue, please.");
        board.add(home.project(), new MemoryTicket("", words, clock.instant()));
    }

    @Override
    public synchronized List<String> find(String query) {
        return board.labelled(query.substring(query("").length()));
    }

    @Override
    public synchronized String words(TicketRef ticket) {
        TicketOrder.Words words = board.get(ticket.key()).words();
        return words.title() + "\n\n" + words.description();
    }

    @Override
    public synchronized List<String> comments(TicketRef ticket) {
        return board.get(ticket.key()).comments();
    }

    @Override
    public synchronized void insistOn(TicketHome home, TicketField field) {
        board.insistOn(home.project(), field);
    }

    @Override
    public synchronized void block(Status status) {
        blocked.add(status);
    }

    @Override
    public synchronized void deactivate(Person person) {
        board.forget(person);
    }

    @Override
    public void cutOff() {
        trouble.cutOff();
    }

    @Override
    public void loseTheAnswerToTheNextCreation() {
        trouble.loseNextAnswer();
    }

    @Override
    public void cutOffAfterTheNextCreation() {
        trouble.comeBetween();
    }

    @Override
    public void reconnect() {
        trouble.over();
    }

    private TicketRef ref(String key) {
        return new TicketRef(name, key, "https://" + name + ".example.org/browse/" + key);
    }
}
