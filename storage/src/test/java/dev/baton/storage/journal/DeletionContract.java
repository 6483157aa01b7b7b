package dev.baton.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.port.Errand;
import dev.baton.port.HandoffsContract;
import dev.baton.port.Keeper;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.journal.Verification.Broken;
import dev.baton.storage.journal.Verification.Deleted;
import dev.baton.storage.journal.Verification.Sound;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A deleted handoff leaves its tombstone and nothing else, and the check tells the truth about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeletionContract {

    private static final Place CHANNEL = new Place(Platform.SLACK, "T01", "C01");
    private static final String SECRET = "Wolfram-Kiesel-17";

    private final TestDatabase kind;
    private final Storage storage;
    private final Storage unanchored;

    DeletionContract(TestDatabase kind, @TempDir Path directory) {
        this.kind = kind;
        StorageConfig config = kind.fresh().withAuditKey("a key that the thief does not have");
        this.storage =
                Storage.open(config.withAnchorFile(directory.resolve("anchors").toString()));
        String url = config.databaseUrl().isEmpty()
                ? "jdbc:h2:retry:" + config.directory().toAbsolutePath().resolve("baton")
                : config.databaseUrl();
        this.unanchored = Storage.open(config.at(url));
    }

    @AfterAll
    void close() {
        unanchored.close();
        storage.close();
    }

    @Test
    void no_table_has_a_word_of_it_any_more_and_every_word_of_the_others() {
        Handoff other = kept("Nothing of it.");
        Handoff handoff = kept("A library runs " + SECRET + ".");
        assertThat(tablesWith(SECRET, handoff.id())).contains("handoff_event", "handoff", "posting", "agenda");

        delete(handoff);

        assertThat(tablesWith(SECRET, handoff.id())).containsExactly("tombstone");
        assertThat(tablesWith("Nothing of it.", other.id()))
                .contains("handoff_event", "handoff_head", "handoff", "handoff_place", "posting", "agenda");
        assertThat(storage.verify(other.id())).isInstanceOf(Sound.class);
    }

    @Test
    void raw_answers_go_with_the_last_handoff_that_names_them() {
        RawAnswer shared = answer("shared by two");
        RawAnswer own = answer("of one alone");
        Handoff first = kept("See " + shared.sha256() + " and " + own.sha256() + ".");
        Handoff second = kept("See " + shared.sha256() + ".");
        storage.attachments().keep(shared);
        storage.attachments().keep(own);

        delete(first);
        assertThat(storage.attachments().find(own.sha256())).isEmpty();
        assertThat(storage.attachments().find(shared.sha256())).isPresent();

        delete(second);
        assertThat(storage.attachments().find(shared.sha256())).isEmpty();
    }

    @Test
    void the_check_says_when_and_by_whom_it_was_deleted_and_by_which_hash_it_ended() {
        Handoff handoff = kept("One.");
        String head = ((Sound) storage.verify(handoff.id())).headHash();

        delete(handoff);

        Verification found = storage.verify(handoff.id());
        assertThat(found).isInstanceOf(Deleted.class).isEqualTo(unanchored.verify(handoff.id()));
        assertThat(found.isSound()).isTrue();
        assertThat(found.words())
                .isEqualTo(handoff.id()
                        + ": deleted on 26 November 2029 by Omar, after its time in the archive had ended on "
                        + "23 November 2029; 3 events, head " + head);
        assertThat(storage.verifyAll()).contains(found);
        storage.rebuildProjection();
        assertThat(storage.handoffs().find(handoff.id())).isEmpty();
    }

    @Test
    void a_tombstone_that_was_changed_is_found() {
        Handoff handoff = kept("One.");
        delete(handoff);
        tamper(handle -> handle.execute(
                "update tombstone set deleted_by = 'Nobody' where handoff_id = ?",
                handoff.id().number()));

        assertBroken(storage.verify(handoff.id()), 4, "tombstone was changed");
        assertBroken(unanchored.verify(handoff.id()), 4, "tombstone was changed");
    }

    @Test
    void a_tombstone_that_was_taken_away_is_found_by_the_anchors() {
        Handoff handoff = kept("One.");
        delete(handoff);
        tamper(handle -> handle.execute(
                "delete from tombstone where handoff_id = ?", handoff.id().number()));

        assertBroken(storage.verify(handoff.id()), 1, "anchored");
    }

    @Test
    void a_tombstone_laid_by_somebody_without_the_key_is_found() {
        Handoff handoff = kept("One.");
        tamper(handle -> bury(handle, handoff, Chain.keyedWith("")));

        assertBroken(unanchored.verify(handoff.id()), 4, "another audit key");
    }

    @Test
    void a_tombstone_laid_by_somebody_with_the_key_is_found_by_the_anchors() {
        Handoff handoff = kept("One.");
        tamper(handle -> bury(handle, handoff, Chain.keyedWith("a key that the thief does not have")));

        assertThat(unanchored.verify(handoff.id())).isInstanceOf(Deleted.class);
        assertBroken(storage.verify(handoff.id()), 4, "its deletion was not anchored");
    }

    @Test
    void a_tombstone_over_a_journal_that_was_cut_off_before_is_found_by_the_anchors() {
        Handoff handoff = kept("One.");
        tamper(handle -> {
            Graveyard.bury(
                    handle,
                    Chain.keyedWith("a key that the thief does not have")
                            .stone(
                                    tombstone(handoff.id(), 2),
                                    Journal.lines(handle, handoff.id(), 2)
                                            .get(0)
                                            .hash()));
        });

        assertBroken(storage.verify(handoff.id()), 3, "does not stand for the event that was anchored");
    }

    @Test
    void an_event_that_is_there_beside_a_tombstone_is_found() {
        Handoff handoff = kept("One.");
        List<JournalLine> lines = TestDatabase.reading(storage, handle -> Journal.lines(handle, handoff.id(), 1));
        delete(handoff);
        tamper(handle -> Journal.write(handle, lines));

        assertBroken(storage.verify(handoff.id()), 1, "although a tombstone says that it was deleted");
    }

    @Test
    void no_tombstone_is_laid_before_its_day() {
        Handoff handoff = kept("One.");

        assertThatThrownBy(() -> write(
                        "insert into tombstone values (" + handoff.id().number() + ", 3, timestamp with time zone "
                                + "'2029-11-22 12:00:00+00', date '2029-11-22', 'Omar', date '2029-11-23', '"
                                + "0".repeat(64) + "', '" + "0".repeat(64) + "')"))
                .hasStackTraceContaining("after_the_archive");
        assertThat(storage.verify(handoff.id())).isInstanceOf(Sound.class);
    }

    void write(String sql) {
        TestDatabase.transaction(storage).writing(handle -> handle.execute(sql));
    }

    Handoff delete(Handoff handoff) {
        assertThat(storage.handoffs().delete(tombstone(handoff.id(), handoff.version())))
                .isTrue();
        return handoff;
    }

    Handoff kept(String what) {
        HandoffEvent said = new SummaryWritten(new Summary(what, "Ledger was reachable."));
        Handoff handoff =
                new Keeper(storage.handoffs()).begun(HandoffsContract.OPENED, said, HandoffsContract.CANCELLED);
        HandoffId id = handoff.id();
        storage.places().join(id, CHANNEL);
        storage.places().posted("hub:" + id + ":" + CHANNEL.key(), new MessageRef(CHANNEL, "1.2"), 3);
        storage.agenda().put(new Errand(Errand.Kind.WAKE, id, ""), HandoffsContract.NOW);
        return handoff;
    }

    private static void bury(Handle handle, Handoff handoff, Chain chain) {
        String head = Journal.head(handle, handoff.id()).orElseThrow().hash();
        Graveyard.bury(handle, chain.stone(tombstone(handoff.id(), 3), head));
    }

    private static Tombstone tombstone(HandoffId id, long events) {
        return new Tombstone(
                id,
                events,
                Instant.parse("2029-11-26T08:15:30.123456Z"),
                LocalDate.parse("2029-11-26"),
                "Omar",
                LocalDate.parse("2029-11-23"));
    }

    /** Every table in which a row has these words, or stands under this handoff. */
    private List<String> tablesWith(String words, HandoffId id) {
        return TestDatabase.reading(
                storage,
                handle -> tables(handle)
                        .filter(table -> handle.createQuery("select * from " + table).mapToMap().stream()
                                .anyMatch(row -> row.entrySet().stream()
                                        .anyMatch(cell -> (cell.getKey().equalsIgnoreCase("handoff_id")
                                                        && id.number() == ((Number) cell.getValue()).longValue())
                                                || String.valueOf(cell.getValue())
                                                        .contains(words)
                                                || String.valueOf(cell.getValue())
                                                        .contains(":" + id + ":"))))
                        .toList());
    }

    private static Stream<String> tables(Handle handle) {
        return handle
                .createQuery("select lower(table_name) from information_schema.tables "
                        + "where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list()
                .stream();
    }

    private static RawAnswer answer(String body) {
        return new RawAnswer("application/json", body, Sha256.of(body));
    }

    private static void assertBroken(Verification found, long version, String because) {
        assertThat(found).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.version()).isEqualTo(version);
            assertThat(broken.because()).contains(because);
        });
    }

    private void tamper(Consumer<Handle> change) {
        kind.tamper(storage, change);
    }
}
