package dev.baton.desk;

import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Archiving;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.port.Handoffs;
import dev.baton.port.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Deletes what has been kept long enough, at an operator's word (A7-14); no conversation leads here. */
public final class Deletions {

    private final Transaction transaction;
    private final Handoffs handoffs;
    private final Organisation organisation;

    /** How it went. */
    public sealed interface Outcome {

        /** It was deleted, now or before, and this stands in its place. */
        record Deleted(Tombstone tombstone) implements Outcome {}

        /** It is kept, and the sentence says until when. */
        record Kept(Decision.Refused refusal) implements Outcome {}

        /** There never was such a handoff. */
        record Unknown(HandoffId handoff) implements Outcome {}
    }

    /** Deletes among these handoffs, by this organisation's years. */
    public Deletions(Transaction transaction, Handoffs handoffs, Organisation organisation) {
        this.transaction = transaction;
        this.handoffs = handoffs;
        this.organisation = organisation;
    }

    /** Deletes a handoff in the name of this operator, unless it has to be kept; what goes on meanwhile is seen first. */
    public Outcome delete(HandoffId id, String by, Instant now) {
        return transaction.inOne(() -> handoffs.find(id)
                .map(handoff -> delete(handoff, by, now))
                .or(() -> handoffs.tombstone(id).map(Outcome.Deleted::new))
                .orElseGet(() -> new Outcome.Unknown(id)));
    }

    private Outcome delete(Handoff handoff, String by, Instant now) {
        Optional<Decision.Refused> refused = Archiving.deletionRefused(handoff, now, organisation);
        if (refused.isPresent()) {
            return new Outcome.Kept(refused.get());
        }
        Tombstone tombstone = new Tombstone(
                handoff.id(),
                handoff.version(),
                now.truncatedTo(ChronoUnit.MICROS),
                LocalDate.ofInstant(now, organisation.zone()),
                by,
                Archiving.keptUntil(handoff, organisation));
        return handoffs.delete(tombstone) ? new Outcome.Deleted(tombstone) : delete(handoff.id(), by, now);
    }
}
