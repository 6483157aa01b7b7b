package dev.baton.server.serving;

import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The example incident, as it is packed into the jar: its organisation, its words and its SBOMs. */
public final class Example {

    private static final String ROOT = "/example";

    private Example() {}

    /** The example's organisation. */
    public static YamlText organisation() {
        try (InputStream file = Example.class.getResourceAsStream(ROOT + "/baton.yaml")) {
            if (file == null) {
                throw new IllegalStateException("the example is not in the jar");
            }
            return new YamlText("example/baton.yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts its files into a directory; those that are there already stay, with whatever somebody wrote into them. */
    static void copyTo(Path directory) {
        try {
            URI root = Example.class.getResource(ROOT + "/baton.yaml").toURI();
            if (root.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                    copy(jar.getPath(ROOT), directory);
                }
            } else {
                copy(Path.of(root).resolveSibling(""), directory);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(directory + ": the example cannot be put there", unwritable);
        } catch (URISyntaxException notInAFile) {
            throw new IllegalStateException("the example is in no file", notInAFile);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.notExists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
