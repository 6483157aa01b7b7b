package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.index.DatedByNumber;
import dev.baton.handoff.index.Searched;
import dev.baton.handoff.report.LateItem;
import dev.baton.handoff.report.OffBoard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What lists and look-ups need: derived from the journal, and good for nothing that the journal does not say. */
final class Projection {

    /** By which rules rows are made; counted up whenever they say something else than before. */
    static final int RULES = 8;

    private static final int LONGEST_REFERENCE = 600;

    private static final String SELECT =
            "select handoff.handoff_id, hash from handoff join handoff_head on handoff_head.handoff_id = handoff.handoff_id ";

    private static final String NEWEST = " order by handoff.handoff_id desc";

    private Projection() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff handoff) {
        writeRow(handle, handoff);
        HumanIndex.write(handle, before, handoff);
        ScoreTable.write(handle, before, handoff);
        MissedTable.write(handle, before, handoff);
        TicketIndex.write(handle, before, handoff);
    }

    /** Removes every row of a handoff. */
    static void remove(Handle handle, HandoffId id) {
        handle.execute("delete from handoff where handoff_id = ?", id.number());
        handle.execute("delete from handoff_human where handoff_id = ?", id.number());
        handle.execute("delete from handoff_score where handoff_id = ?", id.number());
        handle.execute("delete from handoff_missed where handoff_id = ?", id.number());
        handle.execute("delete from handoff_ticket where handoff_id = ?", id.number());
    }

    /** Removes every row of handoffs that have no journal; answers how many. */
    static int removeStrays(Handle handle) {
        String strays = " where handoff_id not in (select handoff_id from handoff_head)";
        return Stream.of("handoff", "handoff_human", "handoff_score", "handoff_missed", "handoff_ticket")
                .mapToInt(table -> handle.execute("delete from " + table + strays))
                .sum();
    }

    private static void writeRow(Handle handle, Handoff handoff) {
        Update update = handle.createUpdate("""
                update handoff set version = :version, phase = :phase, is_final = :isFinal, projects = :projects,
                owned = :owned, changed_at = :changedAt, incident = :incident, searched = :searched, late_since = :lateSince,
                off_board = :offBoard, policy_by_number = :policyByNumber
                where handoff_id = :id""");
        if (changing(update, handoff).execute() == 0) {
            insert(handle, handoff);
        }
    }

    private static void insert(Handle handle, Handoff handoff) {
        Update insert = handle.createUpdate("""
                insert into handoff (handoff_id, version, phase, is_final, title, projects, owned, opened_at, opened_by,
                changed_at, incident, searched, late_since, off_board, policy_by_number) values (:id, :version, :phase,
                :isFinal, :title, :projects, :owned, :openedAt, :openedBy, :changedAt, :incident, :searched, :lateSince,
                :offBoard, :policyByNumber)""");
        changing(insert, handoff)
                .bind("title", handoff.opening().title().replace("\0", ""))
                .bind("openedAt", handoff.opening().moment().at())
                .bind("openedBy", handoff.opening().moment().by().id().key())
                .execute();
    }

    private static Update changing(Update update, Handoff handoff) {
        return update.bind("id", handoff.id().number())
                .bind("version", handoff.version())
                .bind("phase", handoff.phase().name())
                .bind("isFinal", handoff.phase().isFinal())
                .bind("projects", handoff.scope().projects().size())
                .bind(
                        "owned",
                        handoff.items().stream()
                                .filter(item -> item.namedOwner().isPresent())
                                .count())
                .bind("changedAt", handoff.stage().since())
                .bind("incident", reference(handoff.opening().incident().reference()))
                .bind("searched", Searched.words(handoff).replace("\0", ""))
                .bindByType("lateSince", LateItem.firstIn(handoff).orElse(null), Instant.class)
                .bind("offBoard", !OffBoard.in(handoff).isEmpty())
                .bindByType(
                        "policyByNumber",
                        DatedByNumber.of(handoff).map(DatedByNumber::policy).orElse(null),
                        Integer.class);
    }

    /** The handoffs that are not final, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> open(Handle handle, int most) {
        return hashes(handle, "where not is_final", most);
    }

    /** All handoffs, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> newest(Handle handle, int most) {
        return hashes(handle, "", most);
    }

    /** The handoffs in which something is late that is still owed, the longest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> late(Handle handle, int most) {
        return Journal.ends(handle.createQuery(
                        SELECT + "where late_since is not null order by late_since, handoff.handoff_id limit :most")
                .bind("most", most));
    }

    /** The handoffs in which a ticket is not on its team's board, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> offBoard(Handle handle, int most) {
        return hashes(handle, "where off_board", most);
    }

    /** The handoffs that may still be dated by a policy of which they know the number only, in one look at the list. */
    static List<DatedByNumber> datedByNumber(Handle handle) {
        return handle.createQuery("select handoff_id, policy_by_number from handoff where policy_by_number > 0 "
                        + "order by policy_by_number, handoff_id")
                .map((row, context) -> new DatedByNumber(new HandoffId(row.getLong(1)), row.getInt(2)))
                .list();
    }

    /** All handoffs of one incident, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> ofIncident(Handle handle, String reference) {
        return Journal.ends(handle.createQuery(SELECT + "where incident = :incident" + NEWEST)
                .bind("incident", reference(reference)));
    }

    /** The newest handoffs among whose words these stand, each with the hash with which its journal ends. */
    static Map<HandoffId, String> found(Handle handle, String words, int most) {
        return Journal.ends(
                handle.createQuery(SELECT + "where position(:words in searched) > 0" + NEWEST + " limit :most")
                        .bind("words", Searched.wanted(words).replace("\0", ""))
                        .bind("most", most));
    }

    private static String reference(String words) {
        String clean = words.replace("\0", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_REFERENCE));
    }

    private static Map<HandoffId, String> hashes(Handle handle, String which, int most) {
        return Journal.ends(
                handle.createQuery(SELECT + which + NEWEST + " limit :most").bind("most", most));
    }
}
