package dev.baton.port;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.Optional;

/** Raw answers kept for the auditor, found by their hash; joins the running {@link Transaction}. */
public interface Attachments {

    /** Keeps an answer; the same answer twice is kept once. */
    void keep(RawAnswer answer);

    /** The answer of this SHA-256, if it was kept. */
    Optional<RawAnswer> find(String sha256);
}
