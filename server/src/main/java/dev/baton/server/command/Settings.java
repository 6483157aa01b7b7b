package dev.baton.server.command;

import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Configuration.Wrong;
import dev.baton.server.serving.Example;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The configuration that these variables make, or a line on standard error for everything that is wrong with it. */
final class Settings {

    private Settings() {}

    static Optional<Ready> read() {
        return read(System.getenv());
    }

    static Optional<Ready> read(Map<String, String> variables) {
        Configuration configuration = Configuration.read(variables, Example.organisation(), Instant.now());
        if (configuration instanceof Ready ready) {
            return Optional.of(ready);
        }
        System.err.print(((Wrong) configuration).message());
        return Optional.empty();
    }
}
