package dev.baton.handoff.recovery.sharing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to the package in the organisation's own document system. */
public sealed interface SharingEvent extends HandoffEvent {

    /** This version is there, to be read by the participants and nobody else; these of them could not be let in. */
    record PackageShared(int version, String link, List<String> shutOut) implements SharingEvent {
        public PackageShared {
            shutOut = List.copyOf(shutOut);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, before -> new Sharing(version, link, shutOut, ""));
        }
    }

    /** It could not be put there, for this reason; it is tried again. */
    record SharingDelayed(String because) implements SharingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, before -> before.troubled(because));
        }
    }

    private static Handoff changed(Handoff handoff, UnaryOperator<Sharing> change) {
        return handoff.recovery(recovery -> recovery.sharing(change));
    }
}
