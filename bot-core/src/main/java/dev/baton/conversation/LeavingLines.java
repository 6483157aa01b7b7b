package dev.baton.conversation;

import static dev.baton.conversation.Lines.said;
import static dev.baton.view.Text.text;

import dev.baton.handoff.leaving.Leaving;
import dev.baton.handoff.leaving.LeavingEvent;
import dev.baton.handoff.leaving.Parting;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Seat;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What happens when somebody leaves, line by line: in public, with the moment until which a new owner is needed. */
final class LeavingLines {

    private final Lines lines;
    private final ZoneId zone;

    LeavingLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        leaving();
        clock();
        reassignment();
        seats();
    }

    private void leaving() {
        lines.on(
                LeavingEvent.OwnerLeft.class,
                event -> text("notes that " + event.owner().name() + " "
                                + event.parting().words() + " (")
                        .andWhen(event.since(), zone)
                        .and("). ")
                        .andEmphasis("Without an owner: " + listed(event.projects()) + ".")
                        .and(" Lead and manager of " + event.team().value() + " name a person until ")
                        .andWhen(until(event.since()), zone)
                        .and("; the dates stay."));
        lines.on(
                LeavingEvent.DepartureConfirmed.class,
                event -> text("knows from the platform that the account of leaver case " + event.number()
                                + (event.parting() == Parting.MADE_A_GUEST ? " is a guest's now" : " is deactivated")
                                + "; the 48 hours run until ")
                        .andWhen(until(event.since()), zone)
                        .and("."));
        lines.on(
                LeavingEvent.OwnerReturned.class,
                event -> text("sees the account of leaver case " + event.number()
                        + " active again. If it was a false alarm, the lead says so; until then the clock runs."));
        lines.on(
                LeavingEvent.FalseAlarmCalled.class,
                event -> text("calls leaver case " + event.number() + " a false alarm: " + listed(event.projects())
                        + " stay with their owner."));
    }

    private void clock() {
        lines.on(
                LeavingEvent.ReassignmentReminded.class,
                event -> text("reminds: half of the 48 hours of leaver case " + event.number()
                        + " are over, and not everything has a new owner."));
        lines.on(
                LeavingEvent.ReassignmentBreached.class,
                event -> Text.empty()
                        .and("reports: ")
                        .andEmphasis("the 48 hours of leaver case " + event.number()
                                + " are over, and not everything has a new owner.")
                        .and(" The commander and the team's escalation contact are told."));
    }

    private void reassignment() {
        lines.on(
                LeavingEvent.ItemReassigned.class,
                event -> text("names " + event.owner().name() + " as new owner of " + event.project()
                        + ". The date stays; the ticket follows."));
        lines.on(
                LeavingEvent.ItemTakenOver.class,
                event -> text("takes over " + event.project() + ": " + said(event.readBack())));
        lines.on(
                LeavingEvent.TakeOverReminded.class,
                event -> text("reminds: " + event.project() + " has a new owner, who has not taken it over yet."));
    }

    private void seats() {
        lines.on(
                LeavingEvent.SeatLeft.class,
                event -> text("notes that " + event.who().name() + ", " + role(event.seat()) + ", "
                        + event.parting().words() + ". Nobody sits there now; " + instead(event.seat())));
        lines.on(
                LeavingEvent.SeatTakenAgain.class,
                event -> text("notes that " + event.who().name() + ", " + role(event.seat()) + ", is back."));
    }

    private static String role(Seat seat) {
        return seat.equals(Participants.commanderSeat())
                ? seat.role().words()
                : seat.role().words() + " of " + seat.team().value();
    }

    /** What only the sources allow: a delegate before the briefing (D-11); after acceptance whoever shares the duty. */
    private static String instead(Seat seat) {
        return switch (seat.role()) {
            case INCIDENT_COMMANDER -> "the other commanders of security are told.";
            case ENGINEERING_LEAD ->
                "the team's manager can send a delegate before a briefing, and name owners after it.";
            default -> "the team's lead and its escalation contact are told.";
        };
    }

    private static Instant until(Instant since) {
        return since.plus(Leaving.WITHIN);
    }

    private static String listed(List<String> projects) {
        return said(String.join(", ", projects));
    }
}
