package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.sharing.SharingEvent.PackageShared;
import dev.baton.handoff.recovery.sharing.SharingEvent.SharingDelayed;
import java.net.URI;

/** How it is said that a package is kept elsewhere, too. */
final class SharingLines {

    private final Lines lines;

    SharingLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(
                PackageShared.class,
                event -> text("shared ")
                        .andLink("version " + event.version() + " of the package", URI.create(event.link()))
                        .and(
                                event.shutOut().isEmpty()
                                        ? " with everybody who takes part."
                                        : "; no account to let in was found of "
                                                + Lines.said(String.join(", ", event.shutOut())) + "."));
        lines.on(
                SharingDelayed.class,
                event -> text("could ").andEmphasis("NOT share").and(" the package: " + Lines.said(event.because())));
    }
}
