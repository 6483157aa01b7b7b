package dev.baton.server.serving;

import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
        URL organisation = Example.class.getResource(ROOT + "/baton.yaml");
        try {
            if (organisation.openConnection() instanceof JarURLConnection packed) {
                unpack(packed.getJarFile(), directory);
            } else {
                copy(Path.of(organisation.toURI()).resolveSibling(""), directory);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(directory + ": the example cannot be put there", unwritable);
        } catch (URISyntaxException notInAFile) {
            throw new IllegalStateException("the example is in no file", notInAFile);
        }
    }

    /** The jar is the one that this program runs from, and stays open. */
    private static void unpack(JarFile jar, Path to) throws IOException {
        String root = ROOT.substring(1) + "/";
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                try (InputStream file = jar.getInputStream(entry)) {
                    put(file, to.resolve(entry.getName().substring(root.length())));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                try (InputStream file = Files.newInputStream(each)) {
                    put(file, to.resolve(from.relativize(each)));
                }
            }
        }
    }

    private static void put(InputStream file, Path target) throws IOException {
        if (Files.notExists(target)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
