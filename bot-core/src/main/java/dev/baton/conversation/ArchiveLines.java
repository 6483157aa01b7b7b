package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;

/** How it is said that a handoff is in the archive. */
final class ArchiveLines {

    private final Lines lines;

    ArchiveLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(
                ArchiveEntered.class,
                event -> text("entered it into the archive: " + event.entry().words() + "."));
    }
}
