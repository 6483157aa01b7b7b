package dev.baton.server.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What runs in production, as an SBOM folder of our own tells it: the example's at first. */
final class Deployments {

    private static final Path EXAMPLE = Path.of("..", "examples", "sboms");
    private static final String LOG4J = "(log4j/log4j-core@)2\\.1[0-9.]+";
    private static final String REPAIRED = "$12.17.1";

    private final Path folder;

    private Deployments(Path folder) {
        this.folder = folder;
    }

    /** The example's files in this folder. */
    static Deployments in(Path folder) {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return new Deployments(folder);
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** Something is scanned again, and is as it was. */
    void scanned(String name) {
        written(name, false);
    }

    /** Something is deployed with the repaired component, and scanned. */
    void repaired(String name) {
        written(name, true);
    }

    private void written(String name, boolean isRepaired) {
        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            String words = Files.readString(file);
            Files.writeString(file, isRepaired ? words.replaceAll(LOG4J, REPAIRED) : words);
            lookedAt();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** What runs where is looked at again; a clock that is ahead makes nothing newer than its file. */
    private void lookedAt() throws IOException {
        String now =
                "\"timestamp\" : \"" + Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS) + "\"";
        try (Stream<Path> files = Files.list(folder.resolve("operations"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replaceAll("\"timestamp\"\\s*:\\s*\"[^\"]*\"", now));
            }
        }
    }
}
