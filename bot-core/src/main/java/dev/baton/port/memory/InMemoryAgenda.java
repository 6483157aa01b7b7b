package dev.baton.port.memory;

import dev.baton.port.Agenda;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An agenda on which nothing runs by itself: a test says when. */
public final class InMemoryAgenda implements Agenda {

    /** One errand and when it is due; one that waits for another try is not hastened. */
    public record Entry(Errand errand, Instant at, boolean isRetry) {

        private boolean staysBefore(Instant other) {
            return isRetry || other.isAfter(at);
        }
    }

    private static final int ENDLESS = 100_000;

    private final InMemoryTransaction transaction;
    private final Kept<String, Entry> entries;

    InMemoryAgenda(InMemoryTransaction transaction) {
        this.transaction = transaction;
        this.entries = new Kept<>(transaction);
    }

    @Override
    public void put(Errand errand, Instant at) {
        transaction.inOne(() -> {
            Optional<Entry> before = entries.find(errand.key()).filter(entry -> entry.staysBefore(at));
            return before.isPresent() || set(errand, at, false);
        });
    }

    @Override
    public void move(Errand errand, Instant at) {
        set(errand, at, false);
    }

    @Override
    public void drop(Errand errand) {
        entries.remove(errand.key());
    }

    /** Everything put down, soonest first. */
    public List<Entry> entries() {
        return sorted().toList();
    }

    /** The moment of the next errand. */
    public Optional<Instant> next() {
        return sorted().findFirst().map(Entry::at);
    }

    /** Runs everything due by now, what is put down meanwhile included; answers how many errands ran. */
    public int runDue(Instant now, Errand.Runner runner) {
        int ran = 0;
        for (Optional<Entry> due = takeDue(now); due.isPresent(); due = takeDue(now)) {
            run(due.get().errand(), now, runner);
            if (++ran > ENDLESS) {
                throw new IllegalStateException("errands put each other down again for the same moment, without end: "
                        + due.get().errand());
            }
        }
        return ran;
    }

    private void run(Errand errand, Instant now, Errand.Runner runner) {
        if (runner.run(errand) instanceof Ended.Again again) {
            set(errand, now.plus(again.after()), true);
        }
    }

    private Optional<Entry> takeDue(Instant now) {
        return transaction.inOne(() -> {
            Optional<Entry> due =
                    sorted().findFirst().filter(entry -> !entry.at().isAfter(now));
            due.ifPresent(entry -> drop(entry.errand()));
            return due;
        });
    }

    private boolean set(Errand errand, Instant at, boolean isRetry) {
        entries.put(errand.key(), new Entry(errand, at, isRetry));
        return true;
    }

    private Stream<Entry> sorted() {
        return entries.all().sorted(Comparator.comparing(Entry::at));
    }
}
