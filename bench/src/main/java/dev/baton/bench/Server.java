package dev.baton.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is measured: the jar, the organisation it serves, and how the virtual machine is started. */
final class Server {

    @Option(names = "--jar", defaultValue = "server/target/baton.jar", description = "The server. (${DEFAULT-VALUE})")
    private Path jar;

    @Option(names = "--examples", defaultValue = "examples", description = "Its organisation. (${DEFAULT-VALUE})")
    private Path examples;

    @Option(names = "--java-option", description = "An option for its virtual machine; may be given again.")
    private List<String> javaOptions = List.of();

    /** A new folder for all that it writes, below the system's temporary one; fails where there is nothing to start. */
    Path newFolder() throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is not there; build it first: mvn -q -DskipTests package");
        }
        return Files.createTempDirectory("baton-bench");
    }

    Path examples() {
        return examples;
    }

    /** What comes after java to start it. */
    List<String> started() {
        var arguments = new ArrayList<>(javaOptions);
        arguments.add("-jar");
        arguments.add(jar.toString());
        return arguments;
    }
}
