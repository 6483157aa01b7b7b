package dev.baton.storage;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Agenda;
import dev.baton.port.Attachments;
import dev.baton.port.Deliveries;
import dev.baton.port.Errand;
import dev.baton.port.Handoffs;
import dev.baton.port.People;
import dev.baton.port.Places;
import dev.baton.port.Transaction;
import dev.baton.storage.agenda.DueErrands;
import dev.baton.storage.agenda.Hint;
import dev.baton.storage.agenda.JdbiAgenda;
import dev.baton.storage.database.Database;
import dev.baton.storage.database.NotOpened;
import dev.baton.storage.journal.AnchorFile;
import dev.baton.storage.journal.Anchors;
import dev.baton.storage.journal.Chain;
import dev.baton.storage.journal.ChainCheck;
import dev.baton.storage.journal.JdbiHandoffs;
import dev.baton.storage.journal.ProjectionRebuild;
import dev.baton.storage.journal.Verification;
import dev.baton.storage.registry.JdbiAttachments;
import dev.baton.storage.registry.JdbiDeliveries;
import dev.baton.storage.registry.JdbiPeople;
import dev.baton.storage.registry.JdbiPlaces;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Everything that Baton keeps, open for use: all ports of storage on one database, under one transaction. */
public final class Storage implements AutoCloseable {

    private final Database database;
    private final Anchors anchors;
    private final Chain chain;
    private final Hint hint = new Hint();
    private final JdbiHandoffs handoffs;

    private Storage(Database database, Anchors anchors, Chain chain) {
        this.database = database;
        this.anchors = anchors;
        this.chain = chain;
        this.handoffs = new JdbiHandoffs(database.transaction(), chain, anchors);
    }

    /** Opens the storage, creating and migrating what is needed; {@link NotOpened} says what is wrong. */
    public static Storage open(StorageConfig config) {
        Database database =
                Database.open(config.databaseUrl(), config.directory(), config.deadline(), config.connections());
        Anchors anchors = anchorFile(config).<Anchors>map(AnchorFile::open).orElse(Anchors.NONE);
        Storage storage = new Storage(database, anchors, Chain.keyedWith(config.auditKey()));
        database.transaction()
                .unhurried(new ProjectionRebuild(database.transaction(), storage.handoffs)::runIfOutdated);
        return storage;
    }

    private static Optional<Path> anchorFile(StorageConfig config) {
        if (!config.anchorFile().isEmpty()) {
            return Optional.of(Path.of(config.anchorFile()));
        }
        return config.databaseUrl().isEmpty()
                ? Optional.of(config.directory().resolve("baton.anchors"))
                : Optional.empty();
    }

    /** The transaction that all of these join. */
    public Transaction transaction() {
        return database.transaction();
    }

    /** The handoffs. */
    public Handoffs handoffs() {
        return handoffs;
    }

    /** The agenda. */
    public Agenda agenda() {
        return new JdbiAgenda(database.transaction(), hint);
    }

    /** The places. */
    public Places places() {
        return new JdbiPlaces(database.transaction());
    }

    /** The people. */
    public People people() {
        return new JdbiPeople(database.transaction());
    }

    /** The deliveries. */
    public Deliveries deliveries() {
        return new JdbiDeliveries(database.transaction());
    }

    /** The attachments. */
    public Attachments attachments() {
        return new JdbiAttachments(database.transaction());
    }

    /** Starts doing what stands on the agenda; close it before the storage. */
    public DueErrands startErrands(Errand.Runner runner, InstantSource clock) {
        return DueErrands.start(database, hint, runner, clock);
    }

    /** Checks the hash chain of one handoff. */
    public Verification verify(HandoffId handoff) {
        return new ChainCheck(database.transaction(), chain, anchors).check(handoff);
    }

    /** Checks the hash chains of all handoffs. */
    public List<Verification> verifyAll() {
        return new ChainCheck(database.transaction(), chain, anchors).checkAll();
    }

    /** Derives the lists anew from the journal; answers how many handoffs there are. */
    public int rebuildProjection() {
        return new ProjectionRebuild(database.transaction(), handoffs).run();
    }

    /** Writes an embedded database anew without what was deleted; only closing it is left to do. */
    public void compact() {
        database.compact();
    }

    /** Whether the database answers in time. */
    public boolean isReady() {
        return database.answers();
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        if (anchors instanceof AnchorFile file) {
            file.close();
        }
    }
}
