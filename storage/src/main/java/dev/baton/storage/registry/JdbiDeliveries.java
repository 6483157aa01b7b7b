package dev.baton.storage.registry;

import dev.baton.port.Deliveries;
import dev.baton.storage.database.JdbiTransaction;
import java.time.Duration;
import java.time.Instant;

/** Seen deliveries in the database, until no platform can send them again. */
public final class JdbiDeliveries implements Deliveries {

    /** Slack retries for an hour, Teams for minutes; an old button is caught by the rules of the handoff. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbiTransaction transaction;

    public JdbiDeliveries(JdbiTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public boolean note(String key, Instant at) {
        return transaction.writing(handle -> handle.execute(
                        "insert into seen_delivery (delivery_key, at) values (?, ?) on conflict do nothing", key, at)
                == 1);
    }

    @Override
    public void forget(String key) {
        transaction.writing(handle -> handle.execute("delete from seen_delivery where delivery_key = ?", key));
    }

    /** Forgets what was delivered more than 30 days ago; answers how much that was. */
    public int forget(Instant now) {
        return transaction.writing(
                handle -> handle.execute("delete from seen_delivery where at < ?", now.minus(REMEMBERED)));
    }
}
