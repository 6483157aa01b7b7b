package dev.baton.handoff.followup;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.InventoryAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a follow-up comes from: the handoff whose weekly check found something again, who prepared that one, how it was
 * fixed then, what of an inventory's answer is not its matter (D-09), and what kind of finding it is.
 */
public record Kinship(
        @Nullable HandoffId parent,
        int check,
        Person preparer,
        List<LastFix> lastFixes,
        Set<String> known,
        Classification classification) {

    /** No follow-up. */
    public static final Kinship NONE = new Kinship(null, 0, Person.BATON, List.of(), Set.of(), Classification.NOT_SAID);

    public Kinship {
        lastFixes = List.copyOf(lastFixes);
        known = Set.copyOf(known);
    }

    /** The handoff that this one follows up; empty where it follows up none. */
    public Optional<HandoffId> followsUp() {
        return Optional.ofNullable(parent);
    }

    /** Whether this is a follow-up that nobody has classified yet (A5-13). */
    public boolean isUnclassified() {
        return parent != null && classification == Classification.NOT_SAID;
    }

    /** What of an answer is this handoff's matter: «delta scope only» (D-09) for a follow-up, all of it for any other. */
    public InventoryAnswer own(InventoryAnswer answer) {
        return known.isEmpty()
                ? answer
                : new InventoryAnswer(
                        answer.rows().stream()
                                .filter(row -> !known.contains(row.key()))
                                .toList(),
                        answer.query(),
                        answer.raw(),
                        answer.unreadable());
    }

    Kinship as(Classification kind) {
        return new Kinship(parent, check, preparer, lastFixes, known, kind);
    }
}
