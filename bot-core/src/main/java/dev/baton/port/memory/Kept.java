package dev.baton.port.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values by key in the order they came; a change is undone with the transaction that made it. */
final class Kept<K, V> {

    private final InMemoryTransaction transaction;
    private final Map<K, V> values = new LinkedHashMap<>();

    Kept(InMemoryTransaction transaction) {
        this.transaction = transaction;
    }

    Optional<V> find(K key) {
        return transaction.inOne(() -> Optional.ofNullable(values.get(key)));
    }

    Stream<V> all() {
        return transaction.inOne(() -> values.values().stream().toList().stream());
    }

    void put(K key, V value) {
        transaction.inOne(() -> changed(key, values.put(key, value)));
    }

    void remove(K key) {
        transaction.inOne(() -> changed(key, values.remove(key)));
    }

    private boolean changed(K key, @Nullable V before) {
        transaction.otherwise(() -> {
            if (before == null) {
                values.remove(key);
            } else {
                values.put(key, before);
            }
        });
        return true;
    }
}
