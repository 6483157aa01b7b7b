package dev.baton.handoff.recovery.sharing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.sharing.SharingEvent.PackageShared;
import dev.baton.handoff.recovery.sharing.SharingEvent.SharingDelayed;
import java.util.List;

/** What the organisation's own document system has answered. */
public sealed interface SharingCommand extends HandoffCommand.OfRecovery {

    /** Notes where a version is, and whom it could not let in. */
    record NoteShared(int version, String link, List<String> shutOut) implements SharingCommand {
        public NoteShared {
            shutOut = List.copyOf(shutOut);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Sharing now = new Sharing(version, link, shutOut, "");
            return noted(
                    asked,
                    handoff.recovery().sharing().equals(now)
                            || handoff.recovery().sharing().version() > version,
                    new PackageShared(version, link, shutOut));
        }
    }

    /** Notes why it is not there; the same reason again changes nothing. */
    record ReportUnshared(String because) implements SharingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(asked, handoff.recovery().sharing().trouble().equals(because), new SharingDelayed(because));
        }
    }

    private static Decision noted(Asked asked, boolean isKnown, HandoffEvent event) {
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.THE_PACKAGE_IS_SHARED,
                        () -> "The document system itself says what it has.")
                .orElse(() -> isKnown ? Decision.happened() : Decision.happened(event));
    }
}
