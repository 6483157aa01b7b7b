package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playground brings its example along. */
class ExampleTest {

    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path directory;

    @Test
    void every_sbom_of_the_example_and_its_stories_are_brought_along() throws IOException {
        Example.copyTo(directory);

        assertThat(files(directory))
                .containsAll(files(EXAMPLES.resolve("sboms")).stream()
                        .map(Path.of("sboms")::resolve)
                        .toList())
                .contains(Path.of("baton.yaml"), Path.of("incident.yaml"), Path.of("recovery.yaml"));
        for (Path file : files(directory)) {
            assertThat(directory.resolve(file)).hasSameBinaryContentAs(EXAMPLES.resolve(file));
        }
    }

    @Test
    void what_somebody_wrote_into_a_file_stays() throws IOException {
        Files.writeString(directory.resolve("incident.yaml"), "mine");

        Example.copyTo(directory);

        assertThat(directory.resolve("incident.yaml")).hasContent("mine");
        assertThat(directory.resolve("recovery.yaml")).exists();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
