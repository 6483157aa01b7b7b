package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.restoration.OversightEvent.ContactNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.CoverageGapFound;
import dev.baton.handoff.recovery.restoration.OversightEvent.DailySummary;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.QuietWindowOver;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryLinked;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.UnawareAccepted;
import dev.baton.handoff.recovery.restoration.OversightEvent.WaveOverridden;
import dev.baton.handoff.recovery.restoration.RestorationEvent.CaveatViolated;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemApproved;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemHealthy;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemMarkedReady;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemOnline;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRetired;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemReviewed;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRolledBack;
import dev.baton.view.Text;
import java.time.ZoneId;

/** How systems come back, and what the IR lead sees to meanwhile, as it is said. */
final class RestorationLines {

    private final Lines lines;
    private final ZoneId zone;

    RestorationLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        systems();
        exceptions();
        escalations();
        end();
    }

    private void systems() {
        lines.on(SystemMarkedReady.class, event -> text("says that " + event.system() + " is ready for recovery."));
        lines.on(SystemApproved.class, event -> text("approved that " + event.system() + " is brought online."));
        lines.on(
                SystemOnline.class,
                event -> text(
                        "brought " + event.system() + " online: " + event.way().words() + "."));
        lines.on(
                CaveatViolated.class,
                event -> Text.empty()
                        .andEmphasis("Caveat not heeded: ")
                        .and(event.system() + " was to come back by "
                                + event.told().words() + ", and came by "
                                + event.done().words() + "."));
        lines.on(
                SystemReviewed.class,
                event -> text("reviewed " + event.system() + ": " + Lines.said(event.findings())));
        lines.on(SystemHealthy.class, event -> text("sees nothing unusual on " + event.system() + "."));
        lines.on(SystemRestored.class, event -> text("signed that " + event.system() + " is restored."));
        lines.on(
                SystemRetired.class,
                event -> text("says that " + event.system() + " does not come back: " + Lines.said(event.because())));
        lines.on(SystemRolledBack.class, event -> text("rolled " + event.system() + " back."));
    }

    private void exceptions() {
        lines.on(
                WaveOverridden.class,
                event -> text("lets wave " + event.wave() + " begin before the earlier ones are healthy: "
                        + Lines.said(event.because())));
        lines.on(
                UnawareAccepted.class,
                event -> text("goes on without those who have not opened the package: " + Lines.said(event.because())));
        lines.on(
                ContactNamed.class,
                event -> text("named " + event.contact().name() + " as point of contact from ")
                        .andWhen(event.from(), zone)
                        .and(" until ")
                        .andWhen(event.until(), zone)
                        .and("."));
        lines.on(
                CoverageGapFound.class,
                event -> text("finds no point of contact from ")
                        .andWhen(event.from(), zone)
                        .and(" on."));
    }

    private void escalations() {
        lines.on(
                EscalationRaised.class,
                event -> Text.empty()
                        .andEmphasis("raised a reinfection or security issue")
                        .and((event.system().isBlank() ? "" : " on " + event.system())
                                + ", so nothing more is brought online: "
                                + Lines.said(event.trigger())
                                + (event.evidence().isBlank() ? "" : " Evidence: " + Lines.said(event.evidence()))));
        lines.on(
                ShortfallNamed.class,
                event -> text("says which section of the package missed escalation " + event.number() + ". "
                        + event.shortfall().words() + ". " + Lines.said(event.because())));
        lines.on(RecoveryResumed.class, event -> text("lets recovery go on: " + Lines.said(event.because())));
        lines.on(
                ReturnedToEradication.class,
                event -> text("takes it back to eradication: " + Lines.said(event.because())));
    }

    private void end() {
        lines.on(
                RecoveryLinked.class,
                event -> text("closed early recovery: the first systems of each wave are reviewed. Both stay linked."));
        lines.on(
                RecoveryRestored.class,
                event -> text("signed the last system: business is restored. Thirty quiet days begin."));
        lines.on(
                DailySummary.class,
                event -> text("sums up the day: of " + event.systems() + " systems " + event.running() + " run, "
                        + event.settled() + " are signed off; " + event.escalations() + " escalations so far."));
        lines.on(QuietWindowOver.class, event -> text("counts thirty quiet days."));
        lines.on(RecoveryClosed.class, event -> text("closed the handoff: restored, and quiet."));
    }
}
