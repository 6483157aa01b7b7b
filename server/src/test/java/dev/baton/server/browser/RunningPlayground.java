package dev.baton.server.browser;

import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.serving.Example;
import dev.baton.server.serving.Server;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A whole server in playground mode, with nothing configured but where it keeps its files. */
final class RunningPlayground implements AutoCloseable {

    private final Server server;

    private RunningPlayground(Server server) {
        this.server = server;
    }

    static RunningPlayground in(Path data) {
        return started(Map.of("PORT", "0", "BATON_DATA", data.toString()));
    }

    /** Beside Microsoft's Agents Playground, which is to be heard there. */
    static RunningPlayground beside(String agentsPlayground, Path data) {
        return started(Map.of("PORT", "0", "BATON_DATA", data.toString(), "AGENTS_PLAYGROUND_URL", agentsPlayground));
    }

    private static RunningPlayground started(Map<String, String> variables) {
        Ready ready = (Ready) Configuration.read(variables, Example.organisation(), Instant.now());
        return new RunningPlayground(Server.start(ready));
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
