package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Anchors in a file, one line an event: {@code H-12 37 <hash>}. It is written after the commit and without waiting for the
 * disk, so it survives the process and may miss the last lines after a power cut; it never says more than was committed.
 */
public final class AnchorFile implements Anchors, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorFile.class);

    private final Path file;
    private final FileChannel channel;

    private AnchorFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens the file, or makes it. */
    public static AnchorFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return new AnchorFile(file, channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("anchor file " + file + " cannot be written", unusable);
        }
    }

    @Override
    public void note(HandoffId handoff, List<Anchor> committed) {
        String lines = committed.stream()
                .map(anchor -> handoff + " " + anchor.version() + " " + anchor.hash() + "\n")
                .collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
        try {
            synchronized (channel) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException failure) {
            LOG.error("Heads are not anchored any more: {} cannot be written", file, failure);
        }
    }

    @Override
    public List<Anchor> of(HandoffId handoff) {
        String prefix = handoff + " ";
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.startsWith(prefix))
                    .map(line -> line.split(" ", -1))
                    .filter(AnchorFile::isWhole)
                    .map(words -> new Anchor(Long.parseLong(words[1]), words[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("anchor file " + file + " cannot be read", unreadable);
        }
    }

    /** A power cut may tear the last line. */
    private static boolean isWhole(String[] words) {
        return words.length == 3 && words[1].matches("[0-9]{1,18}") && words[2].length() == 64;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            LOG.warn("The anchor file {} could not be closed", file, failure);
        }
    }
}
