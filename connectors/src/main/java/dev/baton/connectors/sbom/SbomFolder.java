package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.RawJson;
import dev.baton.connectors.inventory.Stamp;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.sbom.RawInspection.Looked;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.PortFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of CycloneDX files as an inventory: builds' SBOMs say what is in a project, operations BOMs what runs where. */
public final class SbomFolder implements Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(SbomFolder.class);
    private static final int LARGEST_FILE = 50_000_000;

    private final Path folder;
    private final FolderReader reader;
    private final Stamp stamp;
    private final Scanned scanned;

    /** The folder is read when something is asked, so files may come and go; the clock dates the answers. */
    public SbomFolder(Path folder, InstantSource clock, Scanned scanned) {
        this.folder = folder;
        this.reader = new FolderReader(folder, LARGEST_FILE);
        this.stamp = new Stamp("SBOM folder", clock);
        this.scanned = scanned;
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        return read(shelf -> found(shelf, components));
    }

    @Override
    public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
        return read(shelf -> inspected(shelf, project, components));
    }

    private <T> Answer<T> read(Function<Shelf, T> question) {
        try {
            Shelf shelf = reader.read();
            return shelf.builds().isEmpty() && shelf.operations().isEmpty()
                    ? Answer.failed(new PortFailure.Rejected(nothingToRead(shelf)))
                    : Answer.got(question.apply(shelf));
        } catch (IOException noFolder) {
            LOG.warn("SBOM folder {} cannot be read", folder, noFolder);
            return Answer.failed(new PortFailure.Rejected("The SBOM folder " + folder + " cannot be read."));
        }
    }

    private InventoryAnswer found(Shelf shelf, List<ComponentCoordinates> components) {
        Search search = new Search(shelf, wanted(components));
        List<ScopeRow> rows = search.rows();
        List<String> unreadable = new ArrayList<>(shelf.unreadable());
        unreadable.addAll(search.undecided());
        unreadable.addAll(shelf.estate().unknown());
        RawAnswer raw = RawJson.of(RawRecord.of(shelf, words(components), rows, unreadable));
        Query query = stamp.of(components, raw);
        LOG.info("Inventory query {}: {} rows, raw answer {}", query.id(), rows.size(), raw.sha256());
        return new InventoryAnswer(rows, query, raw, unreadable);
    }

    private Inspection inspected(Shelf shelf, ScopedProject project, List<ComponentCoordinates> components) {
        SecondLook look = new SecondLook(shelf, project.name(), wanted(components));
        Map<ScopeRow, List<Sighting>> sightings = new LinkedHashMap<>();
        Inspection.targetsOf(project).forEach(target -> sightings.put(target, look.at(target)));
        List<Looked> looked = new ArrayList<>();
        sightings.forEach((target, some) -> looked.add(Looked.of(target, some)));
        RawAnswer raw = RawJson.of(new RawInspection(project.name(), words(components), looked, shelf.unreadable()));
        Query query = stamp.of(project.name(), components, raw);
        List<Target> targets = new ArrayList<>();
        sightings.forEach((target, some) ->
                targets.add(Sighting.together(target, some, bill -> scanned.asOf(bill, query.retrievedAt()))));
        LOG.info("Inventory query {}: {} targets, raw answer {}", query.id(), targets.size(), raw.sha256());
        return new Inspection(targets, query, raw);
    }

    private String nothingToRead(Shelf shelf) {
        return "There is no readable CycloneDX file in the SBOM folder " + folder
                + (shelf.unreadable().isEmpty()
                        ? "."
                        : ": " + shelf.unreadable().get(0) + ".");
    }

    private static List<Wanted> wanted(List<ComponentCoordinates> components) {
        return components.stream().map(Wanted::new).toList();
    }

    private static List<String> words(List<ComponentCoordinates> components) {
        return components.stream().map(ComponentCoordinates::toString).toList();
    }
}
