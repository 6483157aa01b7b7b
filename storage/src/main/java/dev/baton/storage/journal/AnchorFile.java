package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LINE = Pattern.compile("H-([1-9][0-9]{0,17}) ([1-9][0-9]{0,17}) ([0-9a-f]{64})");

    private final Path file;

    /** Not a channel: that one would be closed by the first interrupted thread. */
    private final OutputStream end;

    private AnchorFile(Path file, OutputStream end) {
        this.file = file;
        this.end = end;
    }

    /** Opens the file, or makes it. */
    public static AnchorFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputStream end = new FileOutputStream(file.toFile(), true);
            if (isTorn(file)) {
                end.write('\n');
            }
            return new AnchorFile(file, end);
        } catch (IOException unusable) {
            throw new UncheckedIOException("anchor file " + file + " cannot be written", unusable);
        }
    }

    private static boolean isTorn(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - 1));
            return bytes.length() > 0 && bytes.read() != '\n';
        }
    }

    @Override
    public void note(HandoffId handoff, List<Anchor> committed) {
        String lines = committed.stream()
                .map(anchor -> handoff + " " + anchor.version() + " " + anchor.hash() + "\n")
                .collect(Collectors.joining());
        try {
            synchronized (end) {
                end.write(lines.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException failure) {
            LOG.error("Heads are not anchored any more: {} cannot be written", file, failure);
        }
    }

    @Override
    public List<Anchor> of(HandoffId handoff) {
        return read(lines ->
                lines.filter(line -> line.of(handoff)).map(Line::anchor).toList());
    }

    @Override
    public Map<HandoffId, List<Anchor>> all() {
        return read(lines -> lines.collect(
                Collectors.groupingBy(Line::handoff, Collectors.mapping(Line::anchor, Collectors.toList()))));
    }

    private <T> T read(Function<Stream<Line>, T> query) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return query.apply(lines.map(LINE::matcher).filter(Matcher::matches).map(Line::of));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("anchor file " + file + " cannot be read", unreadable);
        }
    }

    /** One line of the file; a power cut may tear the last one, which then is none. */
    private record Line(HandoffId handoff, Anchor anchor) {

        static Line of(MatchResult line) {
            return new Line(
                    new HandoffId(Long.parseLong(line.group(1))),
                    new Anchor(Long.parseLong(line.group(2)), line.group(3)));
        }

        boolean of(HandoffId other) {
            return handoff.equals(other);
        }
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException failure) {
            LOG.warn("The anchor file {} could not be closed", file, failure);
        }
    }
}
