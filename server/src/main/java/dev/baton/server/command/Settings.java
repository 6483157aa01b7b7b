package dev.baton.server.command;

import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Configuration.Wrong;
import dev.baton.server.serving.Example;
import java.time.Instant;
import java.util.Optional;

/** The configuration of this process, or a line on standard error for everything that is wrong with it. */
final class Settings {

    private Settings() {}

    static Optional<Ready> read() {
        Configuration configuration = Configuration.read(System.getenv(), Example.organisation(), Instant.now());
        if (configuration instanceof Ready ready) {
            return Optional.of(ready);
        }
        System.err.print(((Wrong) configuration).message());
        return Optional.empty();
    }
}
