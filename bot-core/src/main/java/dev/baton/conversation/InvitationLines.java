package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.invitation.InvitationEvent.InvitationAnswered;
import dev.baton.handoff.invitation.InvitationEvent.InvitationRefused;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsDelayed;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsSent;
import dev.baton.view.Text;

/** How it is said who was invited and what they answered. */
final class InvitationLines {

    private final Lines lines;

    InvitationLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(
                InvitationAnswered.class,
                event -> Text.empty()
                        .andEmphasis(event.reply().words())
                        .and(" to briefing " + event.number()
                                + (event.because().isEmpty() ? "." : ": " + Lines.said(event.because()))));
        lines.on(
                InvitationsSent.class,
                event -> text("sent the calendar entry of the briefing to "
                        + Lines.said(String.join(", ", event.mailboxes())) + "."));
        lines.on(
                InvitationRefused.class,
                event -> text("could ")
                        .andEmphasis("NOT invite")
                        .and(" " + event.mailbox() + " by mail: " + Lines.said(event.because())));
        lines.on(
                InvitationsDelayed.class,
                event ->
                        text("could ").andEmphasis("NOT send").and(" the invitations: " + Lines.said(event.because())));
    }
}
