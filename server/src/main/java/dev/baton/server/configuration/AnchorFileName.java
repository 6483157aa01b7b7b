package dev.baton.server.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads {@code BATON_ANCHORS}: a file that is there or can be made, for one that cannot be written anchors nothing. */
final class AnchorFileName {

    private AnchorFileName() {}

    static String read(String words) {
        Path file = Path.of(words).toAbsolutePath();
        Path there = Stream.iterate(file, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(file);
        boolean isFit = there.equals(file) ? Files.isRegularFile(file) : Files.isDirectory(there);
        if (!isFit || !Files.isWritable(there)) {
            throw new IllegalArgumentException(
                    "cannot be written as a file; name one in a directory to which Baton may write.");
        }
        return words;
    }
}
