package dev.baton.storage.registry;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.port.Attachments;
import dev.baton.storage.database.JdbiTransaction;
import java.util.Optional;

/** Raw answers in the database. */
public final class JdbiAttachments implements Attachments {

    private final JdbiTransaction transaction;

    public JdbiAttachments(JdbiTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void keep(RawAnswer answer) {
        transaction.writing(handle -> handle.execute(
                "insert into attachment (sha256, media_type, body) values (?, ?, ?) on conflict do nothing",
                answer.sha256(),
                answer.mediaType(),
                answer.body()));
    }

    @Override
    public Optional<RawAnswer> find(String sha256) {
        return transaction.reading(handle -> handle.createQuery("select * from attachment where sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) ->
                        new RawAnswer(row.getString("media_type"), row.getString("body"), row.getString("sha256")))
                .findOne());
    }
}
