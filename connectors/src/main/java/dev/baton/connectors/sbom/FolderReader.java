package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.BillReader;
import dev.baton.connectors.sbom.bill.Reading;
import dev.baton.connectors.sbom.bill.Reading.Unreadable;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the CycloneDX files of a folder, and again only those that have changed since. */
final class FolderReader {

    /** A reading, and what its file looked like from outside. */
    private record Kept(FileTime changed, long bytes, Reading reading) {}

    private final Path folder;
    private final int largest;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A file of more bytes than the largest is not read. */
    FolderReader(Path folder, int largest) {
        this.folder = folder;
        this.largest = largest;
    }

    /** Everything that is in the folder now; only the folder itself can fail. */
    Shelf read() throws IOException {
        FolderWalk walk = FolderWalk.through(folder);
        kept.keySet().retainAll(walk.files().keySet());
        List<Bill> bills = new ArrayList<>();
        SortedMap<String, String> unreadable = new TreeMap<>(walk.unreadable());
        walk.files().forEach((name, file) -> {
            Reading reading = reading(name, file);
            if (reading instanceof Reading.Read read) {
                bills.add(read.bill());
            } else if (reading instanceof Unreadable not) {
                unreadable.put(name, not.reason());
            }
        });
        List<String> sentences = new ArrayList<>();
        unreadable.forEach((name, reason) -> sentences.add(Words.of(name) + " " + reason));
        return Shelf.of(bills, sentences);
    }

    private Reading reading(String name, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Kept before = kept.get(name);
            if (before != null && before.changed.equals(now.lastModifiedTime()) && before.bytes == now.size()) {
                return before.reading;
            }
            Reading reading = fresh(name, file, now.lastModifiedTime());
            kept.put(name, new Kept(now.lastModifiedTime(), now.size(), reading));
            return reading;
        } catch (IOException unreachable) {
            return new Unreadable("cannot be opened: " + Words.of(unreachable.getMessage()));
        }
    }

    private Reading fresh(String name, Path file, FileTime changed) throws IOException {
        try (InputStream open = Files.newInputStream(file)) {
            byte[] bytes = open.readNBytes(largest + 1);
            return bytes.length > largest
                    ? new Unreadable("is larger than " + largest / 1_000_000 + " MB")
                    : BillReader.read(new Source(Words.of(name), Sha256.of(bytes)), changed.toInstant(), bytes);
        }
    }
}
