package dev.baton.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.port.HandoffsContract;
import dev.baton.port.Keeper;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.journal.Verification.Broken;
import dev.baton.storage.journal.Verification.Sound;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a journal of five events, the check names the first that is broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperingContract {

    private static final String KEY = "a key that the thief does not have";

    private final TestDatabase kind;
    private final StorageConfig config;
    private final Storage anchored;
    private final Storage unanchored;

    TamperingContract(TestDatabase kind, @TempDir Path directory) {
        this.kind = kind;
        this.config = kind.fresh().withAuditKey(KEY);
        this.anchored =
                Storage.open(config.withAnchorFile(directory.resolve("anchors").toString()));
        this.unanchored = Storage.open(config.at(urlOf(config)));
    }

    /** An H2 file named by its URL has no anchors beside it. */
    private static String urlOf(StorageConfig config) {
        return config.databaseUrl().isEmpty()
                ? "jdbc:h2:retry:" + config.directory().toAbsolutePath().resolve("baton")
                : config.databaseUrl();
    }

    @AfterAll
    void close() {
        anchored.close();
        unanchored.close();
    }

    @Test
    void what_nobody_touched_is_sound() {
        HandoffId id = fiveEvents();
        Verification found = anchored.verify(id);

        assertThat(found).isEqualTo(unanchored.verify(id)).isInstanceOf(Sound.class);
        assertThat(found.words()).matches(id + ": OK, 5 events, head [0-9a-f]{64}");
        assertThat(anchored.verifyAll()).contains(found);
    }

    @Test
    void a_handoff_that_never_was_is_unknown() {
        assertThat(anchored.verify(new HandoffId(999_999))).isInstanceOf(Verification.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body = replace(body, 'Ledger', 'ledger')",
                "body = concat(body, ' ')",
                "actor = 'slack/T/U'",
                "kind = 'summary_written.2'",
                "at = timestamp with time zone '2026-11-23 09:00:03.123457+00'",
                "hash = previous_hash",
                "previous_hash = hash"
            })
    void a_changed_byte_is_found(String change) {
        HandoffId id = fiveEvents();
        tamper(handle -> handle.execute(
                "update handoff_event set " + change + " where handoff_id = ? and version = 3", id.number()));

        assertBrokenAt(3, id);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void a_removed_event_is_found(int version) {
        HandoffId id = fiveEvents();
        tamper(handle ->
                handle.execute("delete from handoff_event where handoff_id = ? and version = ?", id.number(), version));

        assertBrokenAt(version, id);
    }

    @Test
    void a_removed_event_is_found_when_those_after_it_move_up() {
        HandoffId id = fiveEvents();
        tamper(handle -> {
            handle.execute("delete from handoff_event where handoff_id = ? and version = 2", id.number());
            for (int version = 3; version <= 5; version++) {
                handle.execute(
                        "update handoff_event set version = ? where handoff_id = ? and version = ?",
                        version - 1,
                        id.number(),
                        version);
            }
        });

        assertBrokenAt(2, id);
    }

    @Test
    void swapped_events_are_found() {
        HandoffId id = fiveEvents();
        String move = "update handoff_event set version = ? where handoff_id = ? and version = ?";
        tamper(handle -> {
            handle.execute(move, 99, id.number(), 2);
            handle.execute(move, 2, id.number(), 4);
            handle.execute(move, 4, id.number(), 99);
        });

        assertBrokenAt(2, id);
    }

    @Test
    void an_event_of_another_handoff_is_found() {
        HandoffId id = fiveEvents();
        HandoffId other = fiveEvents();
        tamper(handle -> {
            handle.execute("delete from handoff_event where handoff_id = ? and version = 4", id.number());
            handle.execute(
                    "update handoff_event set handoff_id = ? where handoff_id = ? and version = 4",
                    id.number(),
                    other.number());
        });

        assertBrokenAt(4, id);
        assertBrokenAt(4, other);
    }

    @Test
    void an_event_cut_off_is_found_even_when_the_head_says_so_too() {
        HandoffId id = fiveEvents();
        tamper(handle -> {
            handle.execute("delete from handoff_event where handoff_id = ? and version > 3", id.number());
            handle.execute("update handoff_head set version = 3, hash = "
                    + "(select hash from handoff_event e where e.handoff_id = handoff_head.handoff_id and e.version = 3) "
                    + "where handoff_id = " + id.number());
        });

        assertBroken(unanchored.verify(id), 3, "not sealed");
        assertBroken(anchored.verify(id), 3, "not sealed");
    }

    @Test
    void an_old_head_put_back_with_its_old_seal_is_found_by_the_anchors_alone() {
        HandoffId id = opened(unanchored, 3);
        opened(anchored, id, 3, 4);
        Head old = unanchoredHead(id, 3);
        tamper(handle -> {
            handle.execute("delete from handoff_event where handoff_id = ? and version > 3", id.number());
            Journal.advance(handle, id, old);
        });

        assertThat(unanchored.verify(id)).isInstanceOf(Sound.class);
        assertBroken(anchored.verify(id), 4, "anchored");
    }

    @Test
    void a_handoff_removed_whole_is_found_by_the_anchors() {
        HandoffId id = fiveEvents();
        tamper(handle -> {
            handle.execute("delete from handoff_event where handoff_id = ?", id.number());
            handle.execute("delete from handoff_head where handoff_id = ?", id.number());
        });

        assertBroken(anchored.verify(id), 1, "anchored");
        assertThat(anchored.verifyAll()).contains(anchored.verify(id));
    }

    @Test
    void an_event_beyond_the_head_is_found() {
        HandoffId id = fiveEvents();
        tamper(handle -> {
            JournalLine last = Journal.lines(handle, id, 5).get(0);
            Chain forger = Chain.keyedWith(KEY);
            Journal.write(handle, List.of(forger.link(id, forger.head(last), last.entry())));
        });

        assertBrokenAt(6, id);
    }

    @Test
    void a_chain_that_somebody_without_the_key_wrote_anew_is_found() {
        HandoffId id = fiveEvents();
        tamper(handle -> rewrite(handle, id, Chain.keyedWith("")));

        assertBroken(unanchored.verify(id), 3, "another audit key");
    }

    @Test
    void a_chain_that_somebody_with_the_key_wrote_anew_is_found_by_the_anchors() {
        HandoffId id = fiveEvents();
        tamper(handle -> rewrite(handle, id, Chain.keyedWith(KEY)));

        assertThat(unanchored.verify(id)).isInstanceOf(Sound.class);
        assertBroken(anchored.verify(id), 3, "anchored");
    }

    @Test
    void another_audit_key_does_not_fit() {
        HandoffId id = fiveEvents();
        try (Storage other = Storage.open(config.at(urlOf(config)).withAuditKey("another"))) {
            assertBroken(other.verify(id), 1, "another audit key");
        }
    }

    @Test
    void a_head_that_is_gone_is_found() {
        HandoffId id = fiveEvents();
        tamper(handle -> handle.execute("delete from handoff_head where handoff_id = ?", id.number()));

        assertBrokenAt(1, id);
    }

    /** Changes the third event and all hashes after it. */
    private static void rewrite(Handle handle, HandoffId id, Chain chain) {
        List<JournalLine> lines = Journal.lines(handle, id, 1);
        Head end = chain.head(lines.get(1));
        handle.execute("delete from handoff_event where handoff_id = ? and version > 2", id.number());
        for (JournalLine line : lines.subList(2, 5)) {
            JournalLine forged = chain.link(id, end, line.version() == 3 ? bySomebodyElse(line.entry()) : line.entry());
            Journal.write(handle, List.of(forged));
            end = chain.head(forged);
        }
        Journal.advance(handle, id, end);
    }

    private static JournalLine.Entry bySomebodyElse(JournalLine.Entry entry) {
        return new JournalLine.Entry(entry.at(), "email//somebody.else@example.com", entry.event());
    }

    private Head unanchoredHead(HandoffId id, long version) {
        Chain chain = Chain.keyedWith(KEY);
        return unanchored
                .transaction()
                .inOne(() -> chain.head(TestDatabase.reading(unanchored, handle -> Journal.lines(handle, id, version))
                        .get(0)));
    }

    private void assertBrokenAt(long version, HandoffId id) {
        assertBroken(anchored.verify(id), version, "");
        assertBroken(unanchored.verify(id), version, "");
    }

    private static void assertBroken(Verification found, long version, String because) {
        assertThat(found).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.version()).isEqualTo(version);
            assertThat(broken.because()).contains(because);
        });
        assertThat(found.words()).contains("BROKEN at event " + version);
    }

    private void tamper(Consumer<Handle> change) {
        kind.tamper(anchored, change);
    }

    private HandoffId fiveEvents() {
        return opened(anchored, 5);
    }

    private static HandoffId opened(Storage storage, int events) {
        return opened(storage, storage.handoffs().nextId(), 0, events);
    }

    private static HandoffId opened(Storage storage, HandoffId id, long from, long to) {
        Keeper keeper = new Keeper(storage.handoffs());
        for (long version = from + 1; version <= to; version++) {
            keeper.in(id, version == 1 ? HandoffsContract.OPENED : HandoffsContract.SUMMARY);
        }
        return id;
    }
}
