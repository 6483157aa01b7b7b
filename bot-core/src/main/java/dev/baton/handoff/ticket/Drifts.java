package dev.baton.handoff.ticket;

import dev.baton.handoff.ticket.TicketState.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every drift that was ever found between the tickets and what was agreed. */
public record Drifts(List<Drift> all) {

    /** None. */
    public static final Drifts NONE = new Drifts(List.of());

    public Drifts {
        all = List.copyOf(all);
    }

    /** The drift of this number. */
    public Optional<Drift> drift(int number) {
        return all.stream().filter(drift -> drift.number() == number).findFirst();
    }

    /** Those that nobody has settled yet. */
    public List<Drift> open() {
        return all.stream().filter(Drift::isOpen).toList();
    }

    /** The drifts of one item that are not resolved: open ones, and those that were accepted as they are. */
    public Optional<Drift> known(String project, Aspect aspect) {
        return all.stream()
                .filter(drift -> drift.state() != Drift.State.RESOLVED)
                .filter(drift ->
                        drift.project().equals(project) && drift.difference().aspect() == aspect)
                .findFirst();
    }

    /** Whether an item has a drift like this. */
    public boolean has(String project, Predicate<Drift> like) {
        return all.stream().anyMatch(drift -> drift.project().equals(project) && like.test(drift));
    }

    /** The number of the next one. */
    public int next() {
        return all.size() + 1;
    }

    Drifts and(Drift found) {
        List<Drift> more = new ArrayList<>(all);
        more.add(found);
        return new Drifts(more);
    }

    Drifts in(int number, Drift.State state) {
        return new Drifts(all.stream()
                .map(drift -> drift.number() == number ? drift.in(state) : drift)
                .toList());
    }
}
