package dev.baton.storage.agenda;

import dev.baton.port.Agenda;
import dev.baton.port.Errand;
import dev.baton.storage.database.JdbiTransaction;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The agenda in the database. What a transaction says is gathered and written just before its commit, in the order of the
 * keys: rows are locked as late as possible, and two transactions never wait for each other in a circle.
 */
public final class JdbiAgenda implements Agenda {

    private final JdbiTransaction transaction;
    private final Hint hint;

    public JdbiAgenda(JdbiTransaction transaction, Hint hint) {
        this.transaction = transaction;
        this.hint = hint;
    }

    @Override
    public void put(Errand errand, Instant at) {
        say(errand, new Change.Put(at));
    }

    @Override
    public void move(Errand errand, Instant at) {
        say(errand, new Change.Move(at));
    }

    @Override
    public void drop(Errand errand) {
        say(errand, new Change.Drop());
    }

    private void say(Errand errand, Change change) {
        transaction.inOne(() -> said().merge(errand.key(), change, (before, after) -> after.after(before)));
    }

    private SortedMap<String, Change> said() {
        return transaction.gathering(JdbiAgenda.class, TreeMap::new, this::write);
    }

    private void write() {
        SortedMap<String, Change> changes = said();
        transaction.writing(handle -> {
            changes.forEach((key, change) -> AgendaTable.change(handle, key, change));
            return changes.size();
        });
        transaction.afterwards(hint::give);
    }
}
