package dev.baton.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.port.HandoffsContract;
import dev.baton.port.Keeper;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the journal promises beyond its port: replicas agree, and lists can be made anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JournalContract {

    private final TestDatabase kind;
    private final Storage here;
    private final Storage there;

    JournalContract(TestDatabase kind) {
        StorageConfig config = kind.fresh();
        this.kind = kind;
        this.here = Storage.open(config);
        this.there = Storage.open(config);
    }

    @BeforeEach
    void empty() {
        kind.empty(here);
    }

    @AfterAll
    void close() {
        there.close();
        here.close();
    }

    @Test
    void a_replica_sees_what_another_has_appended() {
        Handoff opened = keeper(here).begun(HandoffsContract.OPENED);
        assertThat(there.handoffs().find(opened.id())).contains(opened);

        Handoff summarised = keeper(there).next(opened, HandoffsContract.SUMMARY);
        assertThat(here.handoffs().find(opened.id())).contains(summarised);

        Handoff cancelled = keeper(here).next(summarised, HandoffsContract.CANCELLED);
        assertThat(there.handoffs().find(opened.id())).contains(cancelled);
        assertThat(there.handoffs().newest(5)).containsExactly(cancelled);
    }

    @Test
    void what_was_folded_in_a_transaction_that_failed_is_not_remembered_as_true() {
        Handoff opened = keeper(here).begun(HandoffsContract.OPENED);
        try {
            here.transaction().inOne(() -> {
                keeper(here).next(opened, HandoffsContract.CANCELLED);
                here.handoffs().find(opened.id());
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
        Handoff summarised = keeper(there).next(opened, HandoffsContract.SUMMARY);

        assertThat(here.handoffs().find(opened.id())).contains(summarised);
        assertThat(here.handoffs().open(5)).containsExactly(summarised);
    }

    @Test
    void lists_made_anew_are_as_they_were() {
        Handoff first = keeper(here).begun(HandoffsContract.OPENED);
        Handoff second = keeper(here).begun(HandoffsContract.OPENED);
        keeper(here).next(second, HandoffsContract.CANCELLED);
        List<Map<String, Object>> before = rows();
        List<Map<String, Object>> humans = humans();

        kind.tamper(here, handle -> {
            handle.execute(
                    "update handoff set phase = 'ACCEPTED', is_final = true, title = '' where handoff_id = ?",
                    first.id().number());
            handle.execute(
                    "delete from handoff where handoff_id = ?", second.id().number());
            handle.execute(
                    "insert into handoff select 999, version, phase, is_final, title, projects, owned, "
                            + "opened_at, opened_by, changed_at, incident, searched, late_since, off_board, policy_by_number from handoff");
            handle.execute("delete from handoff_human where human = ?", HandoffsContract.MARA.human());
            handle.execute("insert into handoff_human values ('somebody', 999)");
            handle.execute("insert into handoff_ticket values ('jira', 'PAY-7', 999)");
        });

        assertThat(rows()).isNotEqualTo(before);
        assertThat(here.rebuildProjection()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
        assertThat(humans()).isEqualTo(humans).isNotEmpty();
        assertThat(tickets()).isEmpty();
        assertThat(here.handoffs().open(5)).containsExactly(first);
    }

    @Test
    void lists_that_older_rules_made_are_made_anew_at_the_next_start() {
        Handoff opened = keeper(here).begun(HandoffsContract.OPENED);
        kind.tamper(here, handle -> {
            handle.execute("update handoff set incident = ''");
            handle.execute("delete from handoff_human");
            handle.execute("update lists set made_by = 0");
        });
        new ProjectionRebuild(TestDatabase.transaction(here), here.handoffs()).runIfOutdated();

        assertThat(here.handoffs().ofIncident("INC-7")).containsExactly(opened);
        assertThat(here.handoffs().concerning(HandoffsContract.MARA.human())).containsExactly(opened.id());

        kind.tamper(here, handle -> handle.execute("update handoff set incident = 'left alone'"));
        new ProjectionRebuild(TestDatabase.transaction(here), here.handoffs()).runIfOutdated();

        assertThat(here.handoffs().ofIncident("INC-7")).isEmpty();
    }

    private List<Map<String, Object>> rows() {
        return TestDatabase.reading(
                here,
                handle -> handle.createQuery("select * from handoff order by handoff_id")
                        .mapToMap()
                        .list());
    }

    private List<Map<String, Object>> humans() {
        return TestDatabase.reading(
                here,
                handle -> handle.createQuery("select * from handoff_human order by handoff_id, human")
                        .mapToMap()
                        .list());
    }

    private List<Map<String, Object>> tickets() {
        return TestDatabase.reading(
                here,
                handle -> handle.createQuery("select * from handoff_ticket")
                        .mapToMap()
                        .list());
    }

    private static Keeper keeper(Storage storage) {
        return new Keeper(storage.handoffs());
    }
}
