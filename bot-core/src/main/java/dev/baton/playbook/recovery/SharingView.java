package dev.baton.playbook.recovery;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.sharing.Sharing;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where the package is kept besides Baton, on the hub card and in the record of its deliveries (A9-12, A9-29). */
final class SharingView {

    private static final int NAMED = 5;

    private final Sharing sharing;

    SharingView(Handoff handoff) {
        this.sharing = handoff.recovery().sharing();
    }

    /** For the hub card, once there is something to say. */
    Optional<Fact> fact() {
        return words().map(words -> new Fact("Shared", words));
    }

    /** Below the table of deliveries. */
    List<Part> parts() {
        return words().<Part>map(Part.Words::new).stream().toList();
    }

    private Optional<Text> words() {
        if (!sharing.isShared() && sharing.trouble().isEmpty()) {
            return Optional.empty();
        }
        Text words = sharing.isShared() ? shared() : Text.empty();
        return Optional.of(
                sharing.trouble().isEmpty()
                        ? words
                        : words.andEmphasis("The package is NOT shared. ")
                                .and(sharing.trouble() + " It is tried again."));
    }

    private Text shared() {
        int more = sharing.shutOut().size() - NAMED;
        return Text.empty()
                .andLink("Version " + sharing.version() + " of the package", URI.create(sharing.link()))
                .and(
                        sharing.shutOut().isEmpty()
                                ? ", for those who take part. "
                                : ", but no account to let in was found of "
                                        + String.join(
                                                ", ",
                                                sharing.shutOut()
                                                        .subList(
                                                                0,
                                                                Math.min(
                                                                        NAMED,
                                                                        sharing.shutOut()
                                                                                .size())))
                                        + (more > 0 ? " and " + more + " more" : "") + ". ");
    }
}
