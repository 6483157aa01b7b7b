package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only trying shows to be in the way of a start. */
class CannotStartTest {

    @TempDir
    Path data;

    @Test
    void a_port_that_somebody_else_has() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            refuses(
                    port,
                    data,
                    "PORT: " + port + " cannot be listened on (Address already in use); "
                            + "stop what listens there, or set another port.");
        }
    }

    @Test
    void a_directory_that_is_a_file() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        refuses(
                0,
                file,
                "BATON_DATA: " + file.resolve("link.key")
                        + " cannot be kept there (not a directory); name a directory that Baton may write to.");
    }

    private static void refuses(int port, Path directory, String sentence) {
        Ready configured = configured(port, directory);
        assertThatThrownBy(() -> Server.start(configured))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Baton does not start; 1 to put right:\n  " + sentence + "\n");
    }

    private static Ready configured(int port, Path directory) {
        Map<String, String> variables = Map.of("PORT", String.valueOf(port), "BATON_DATA", directory.toString());
        return (Ready) Configuration.read(variables, Example.organisation(), Instant.now());
    }
}
