package dev.baton.server.serving;

import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example incident, as it is packed into the jar: its organisation, its words and its SBOMs. */
public final class Example {

    private Example() {}

    /** The example's organisation. */
    public static YamlText organisation() {
        try (InputStream file = file("baton.yaml")) {
            return new YamlText("example/baton.yaml", text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts its files into a directory; those that are there already stay, with whatever somebody wrote into them. */
    static void copyTo(Path directory) {
        try (InputStream contents = file("contents.txt")) {
            for (String name : text(contents).lines().toList()) {
                put(name, directory.resolve(name));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(directory + ": the example cannot be put there", unwritable);
        }
    }

    private static void put(String name, Path target) throws IOException {
        if (Files.notExists(target)) {
            Files.createDirectories(target.getParent());
            try (InputStream file = file(name)) {
                Files.copy(file, target);
            }
        }
    }

    private static InputStream file(String name) {
        InputStream file = Example.class.getResourceAsStream("/example/" + name);
        if (file == null) {
            throw new IllegalStateException("example/" + name + " is not in the jar");
        }
        return file;
    }

    private static String text(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
}
