package dev.baton.storage;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where everything is kept, and within which time.
 *
 * @param databaseUrl {@code postgres://…} or {@code jdbc:…}; empty means an H2 file in the directory
 * @param directory where files of our own go
 * @param deadline how long one transaction may take, connection wait and disk included; under 3 seconds for a chat
 * @param connections how many connections to the database there are at most
 * @param auditKey the secret that keys the hash chain; empty means that the chain is not keyed
 * @param anchorFile where heads are anchored outside the database; empty means beside an H2 file, and else nowhere
 */
public record StorageConfig(
        String databaseUrl, Path directory, Duration deadline, int connections, String auditKey, String anchorFile) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    public StorageConfig {
        if (deadline.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("deadline: " + deadline + " (expected: >= " + SHORTEST + ")");
        }
        if (connections < 4) {
            throw new IllegalArgumentException("connections: " + connections + " (expected: >= 4)");
        }
    }

    /** An H2 file in this directory, with everything else as usual. */
    public static StorageConfig in(Path directory) {
        return new StorageConfig("", directory, Duration.ofMillis(2500), 10, "", "");
    }

    /** The same in this database. */
    public StorageConfig at(String url) {
        return new StorageConfig(url, directory, deadline, connections, auditKey, anchorFile);
    }

    /** The same with another deadline. */
    public StorageConfig within(Duration other) {
        return new StorageConfig(databaseUrl, directory, other, connections, auditKey, anchorFile);
    }

    /** The same with this many connections. */
    public StorageConfig withConnections(int most) {
        return new StorageConfig(databaseUrl, directory, deadline, most, auditKey, anchorFile);
    }

    /** The same with a keyed hash chain. */
    public StorageConfig withAuditKey(String key) {
        return new StorageConfig(databaseUrl, directory, deadline, connections, key, anchorFile);
    }

    /** The same with heads anchored in this file. */
    public StorageConfig withAnchorFile(String file) {
        return new StorageConfig(databaseUrl, directory, deadline, connections, auditKey, file);
    }

    /** Never shows the password or the key. */
    @Override
    public String toString() {
        return "StorageConfig[" + (databaseUrl.isEmpty() ? directory : "database by URL") + ", " + deadline + "]";
    }
}
