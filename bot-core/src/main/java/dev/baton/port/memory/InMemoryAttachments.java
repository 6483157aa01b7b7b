package dev.baton.port.memory;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.port.Attachments;
import java.util.Optional;

/** Raw answers in memory. */
public final class InMemoryAttachments implements Attachments {

    private final Kept<String, RawAnswer> answers;

    InMemoryAttachments(InMemoryTransaction transaction) {
        this.answers = new Kept<>(transaction);
    }

    @Override
    public void keep(RawAnswer answer) {
        answers.put(answer.sha256(), answer);
    }

    @Override
    public Optional<RawAnswer> find(String sha256) {
        return answers.find(sha256);
    }
}
