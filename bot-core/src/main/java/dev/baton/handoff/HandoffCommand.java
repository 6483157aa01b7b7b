package dev.baton.handoff;

import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.List;

/** Something a person, the clock or an outside answer asks of a handoff; each command decides itself. */
public interface HandoffCommand {

    /** Whether it may be asked of a handoff of this kind; {@link Handoff#decide} refuses it to any other. */
    boolean isOf(Kind kind);

    /** Decides this command against the handoff as it is, which is of its kind; pure, with person and time given. */
    Decision decide(Handoff handoff, Asked asked);

    /** Raw answers that are kept for the auditor when the command is lawful. */
    default List<RawAnswer> attachments() {
        return List.of();
    }

    /** What is asked only of remediation. */
    interface OfRemediation extends HandoffCommand {
        @Override
        default boolean isOf(Kind kind) {
            return kind == Kind.REMEDIATION;
        }
    }

    /** What is asked only of recovery. */
    interface OfRecovery extends HandoffCommand {
        @Override
        default boolean isOf(Kind kind) {
            return kind == Kind.RECOVERY;
        }
    }

    /** What any handoff is asked: how it begins and ends, that time passes, and who has left. */
    interface OfEitherKind extends HandoffCommand {
        @Override
        default boolean isOf(Kind kind) {
            return true;
        }
    }
}
