package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkFoundShut;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkVouchedFor;

/** How it is said whether the link to a package opens. */
final class AvailabilityLines {

    private final Lines lines;

    AvailabilityLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(LinkTrialAsked.class, event -> text("has the link to the package tried."));
        lines.on(LinkOpened.class, event -> text("opened the link to the package: it leads there."));
        lines.on(
                LinkFoundShut.class,
                event -> text("could ")
                        .andEmphasis("NOT open")
                        .and(" the link to the package: " + Lines.said(event.because())));
        lines.on(
                LinkVouchedFor.class,
                event -> text("says that the link to the package opens: " + Lines.said(event.because())));
    }
}
