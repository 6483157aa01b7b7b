package dev.baton.handoff.closing;

import dev.baton.handoff.HandoffId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands where a handoff was: how many events were deleted with it, when, by whom, and until when it had to be kept
 * (A7-14).
 *
 * @param events how many events its journal had
 * @param on the day of the deletion where the organisation is, which is never before {@code keptUntil}
 * @param by the name that the operator gave
 */
public record Tombstone(HandoffId handoff, long events, Instant at, LocalDate on, String by, LocalDate keptUntil) {

    private static final int LONGEST_NAME = 200;

    public Tombstone {
        if (on.isBefore(keptUntil)) {
            throw new IllegalArgumentException(handoff + ": deleted on " + on + " (expected: >= " + keptUntil + ")");
        }
        if (!isName(by)) {
            throw new IllegalArgumentException("deleted by: '" + by + "' (expected: a name of 1 to 200 characters)");
        }
    }

    /** Whether an operator can sign with this: 1 to 200 characters on one line. */
    public static boolean isName(String by) {
        return !by.isBlank() && by.length() <= LONGEST_NAME && by.codePoints().noneMatch(Character::isISOControl);
    }

    /** "H-12 was deleted on 2 January 2030 by Mara Ölçer, after its time in the archive had ended on 1 January 2030." */
    public String words() {
        return handoff + " was " + deleted() + ".";
    }

    /** The same without the handoff, to go on with. */
    public String deleted() {
        return "deleted on " + ArchiveEntry.day(on) + " by " + by + ", after its time in the archive had ended on "
                + ArchiveEntry.day(keptUntil);
    }
}
