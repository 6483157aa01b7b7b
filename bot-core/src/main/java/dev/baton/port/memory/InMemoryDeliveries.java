package dev.baton.port.memory;

import dev.baton.port.Deliveries;
import java.time.Instant;

/** Seen deliveries in memory, never forgotten. */
public final class InMemoryDeliveries implements Deliveries {

    private final InMemoryTransaction transaction;
    private final Kept<String, Instant> seen;

    InMemoryDeliveries(InMemoryTransaction transaction) {
        this.transaction = transaction;
        this.seen = new Kept<>(transaction);
    }

    @Override
    public boolean note(String key, Instant at) {
        return transaction.inOne(() -> {
            boolean first = seen.find(key).isEmpty();
            if (first) {
                seen.put(key, at);
            }
            return first;
        });
    }

    @Override
    public void forget(String key) {
        seen.remove(key);
    }
}
