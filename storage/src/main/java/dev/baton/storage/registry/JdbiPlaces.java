package dev.baton.storage.registry;

import dev.baton.handoff.HandoffId;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places;
import dev.baton.port.Places.Posting.First;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.port.Places.Posting.Unsure;
import dev.baton.storage.database.JdbiTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Places and postings in the database. */
public final class JdbiPlaces implements Places {

    private final JdbiTransaction transaction;

    public JdbiPlaces(JdbiTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<Place> of(HandoffId handoff) {
        return transaction.reading(handle -> handle.createQuery(
                        "select place from handoff_place where handoff_id = :handoff order by position")
                .bind("handoff", handoff.number())
                .map((row, context) -> Place.parse(row.getString(1)))
                .list());
    }

    @Override
    public void join(HandoffId handoff, Place place) {
        transaction.writing(handle -> handle.execute(
                "insert into handoff_place (handoff_id, place) values (?, ?) on conflict do nothing",
                handoff.number(),
                place.key()));
    }

    @Override
    public Posting claim(String key, Instant at) {
        return transaction.inOne(
                () -> transaction.reading(handle -> known(handle, key)).orElseGet(() -> claimedFirst(key, at)));
    }

    /** Another may have claimed it meanwhile. */
    private Posting claimedFirst(String key, Instant at) {
        return transaction.writing(handle -> {
            int claimed = handle.execute(
                    "insert into posting (posting_key, claimed_at) values (?, ?) on conflict do nothing", key, at);
            return claimed == 1 ? new First() : known(handle, key).orElseGet(First::new);
        });
    }

    @Override
    public void posted(String key, MessageRef message, long shows) {
        transaction.writing(handle -> updated(handle, key, message, shows)
                || inserted(handle, key, message, shows)
                || updated(handle, key, message, shows));
    }

    private static boolean updated(Handle handle, String key, MessageRef message, long shows) {
        return handle.execute(
                        "update posting set place = ?, message = ?, shows = ? where posting_key = ?",
                        message.place().key(),
                        message.id(),
                        shows,
                        key)
                == 1;
    }

    private static boolean inserted(Handle handle, String key, MessageRef message, long shows) {
        return handle.execute(
                        "insert into posting values (?, current_timestamp, ?, ?, ?) on conflict do nothing",
                        key,
                        message.place().key(),
                        message.id(),
                        shows)
                == 1;
    }

    @Override
    public Optional<Posted> find(String key) {
        return transaction
                .reading(handle -> known(handle, key))
                .filter(Posted.class::isInstance)
                .map(Posted.class::cast);
    }

    private static Optional<Posting> known(Handle handle, String key) {
        return handle.createQuery("select * from posting where posting_key = :key")
                .bind("key", key)
                .map(JdbiPlaces::posting)
                .findOne();
    }

    private static Posting posting(ResultSet row, StatementContext context) throws SQLException {
        String message = row.getString("message");
        return message == null
                ? new Unsure(row.getObject("claimed_at", OffsetDateTime.class).toInstant())
                : new Posted(new MessageRef(Place.parse(row.getString("place")), message), row.getLong("shows"));
    }
}
