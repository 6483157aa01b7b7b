package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Sha256;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.PortFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of CycloneDX files as an inventory: builds' SBOMs say what is in a project, operations BOMs what runs where. */
public final class SbomFolder implements Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(SbomFolder.class);
    private static final int LARGEST_FILE = 50_000_000;

    private final Path folder;
    private final FolderReader reader;
    private final InstantSource clock;

    /** The folder is read when something is asked, so files may come and go; the clock dates the answers. */
    public SbomFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.reader = new FolderReader(folder, LARGEST_FILE);
        this.clock = clock;
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        try {
            Shelf shelf = reader.read();
            return shelf.builds().isEmpty() && shelf.operations().isEmpty()
                    ? Answer.failed(new PortFailure.Rejected(nothingToRead(shelf)))
                    : Answer.got(answer(shelf, components));
        } catch (IOException noFolder) {
            LOG.warn("SBOM folder {} cannot be read", folder, noFolder);
            return Answer.failed(new PortFailure.Rejected("The SBOM folder " + folder + " cannot be read."));
        }
    }

    private InventoryAnswer answer(Shelf shelf, List<ComponentCoordinates> components) {
        Search search = new Search(shelf, components.stream().map(Wanted::new).toList());
        List<ScopeRow> rows = search.rows();
        List<String> unreadable = new ArrayList<>(shelf.unreadable());
        unreadable.addAll(search.undecided());
        unreadable.addAll(shelf.estate().unknown());
        List<String> asked =
                components.stream().map(ComponentCoordinates::toString).toList();
        String body = RawRecord.of(shelf, asked, rows, unreadable).json();
        RawAnswer raw = new RawAnswer(RawRecord.MEDIA_TYPE, body, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
        Query query = query(asked, raw);
        LOG.info("Inventory query {}: {} rows, raw answer {}", query.id(), rows.size(), raw.sha256());
        return new InventoryAnswer(rows, query, raw, unreadable);
    }

    private Query query(List<String> asked, RawAnswer raw) {
        Instant now = clock.instant();
        String id = UUID.nameUUIDFromBytes((now + " " + raw.sha256()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Query(id, "SBOM folder", asked.stream().collect(Collectors.joining("; ")), now);
    }

    private String nothingToRead(Shelf shelf) {
        return "There is no readable CycloneDX file in the SBOM folder " + folder
                + (shelf.unreadable().isEmpty()
                        ? "."
                        : ": " + shelf.unreadable().get(0) + ".");
    }
}
