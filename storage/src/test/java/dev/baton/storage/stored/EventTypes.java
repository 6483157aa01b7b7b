package dev.baton.storage.stored;

import dev.baton.handoff.HandoffEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every type of event in the domain, found by walking its classes: one that is forgotten here cannot be. */
final class EventTypes {

    private EventTypes() {}

    static List<Class<?>> all() {
        return features().stream()
                .flatMap(feature -> Stream.of(feature.getPermittedSubclasses()))
                .toList();
    }

    /** The sealed interfaces of events, one a feature. */
    static List<Class<?>> features() {
        try {
            Path core = Path.of(HandoffEvent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(core)) {
                return features(core);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + core.toUri()), Map.of())) {
                return features(jar.getPath("/"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> features(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("dev/baton/handoff"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Event.class"))
                    .sorted()
                    .<Class<?>>map(file -> named(
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".")))
                    .filter(type -> type.isSealed() && HandoffEvent.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
