package dev.baton.handoff.briefing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.briefing.MeetingEvent.BriefingIncomplete;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyUnresolved;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionExpired;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** «reschedules for the next day» (A3-14): the next business day of security, at the same time in the commander's zone. */
final class NextBriefing {

    private final Handoff handoff;
    private final Asked asked;

    NextBriefing(Handoff handoff, Asked asked) {
        this.handoff = handoff;
        this.asked = asked;
    }

    /** Everything that follows from a briefing that ended without acceptance. */
    List<HandoffEvent> after(Ending ending) {
        List<HandoffEvent> events = new ArrayList<>();
        events.add(new BriefingIncomplete(ending, handoff.walk().missing()));
        handoff.objections().extensions().stream()
                .filter(each -> each.isOpen())
                .forEach(each -> events.add(new ExtensionExpired(each.number())));
        handoff.objections().discrepancies().stream()
                .filter(each -> each.isOpen() && each.state() != Discrepancy.State.UNRESOLVED)
                .forEach(each -> events.add(new DiscrepancyUnresolved(each.number())));
        events.add(new BriefingScheduled(number(), start(), end()));
        escalation().ifPresent(events::add);
        return events;
    }

    int number() {
        return handoff.meeting().number() + 1;
    }

    /** The appointed time on the business day after the briefing's; a briefing ahead moves on from its own day. */
    Instant start() {
        ZoneId zone = handoff.participants().commander().zone();
        BusinessCalendar days = asked.organisation().security().calendar();
        BusinessCalendar calendar = new BusinessCalendar(zone, days.region(), days.closures(), days.week());
        LocalDate today = calendar.dayOf(asked.at());
        LocalDate appointed = calendar.dayOf(handoff.meeting().start());
        boolean ahead = handoff.phase() == Phase.BRIEFING_SCHEDULED && appointed.isAfter(today);
        Instant sameTime = handoff.meeting()
                .start()
                .atZone(zone)
                .with(ahead ? appointed : today)
                .toInstant();
        return calendar.sameTimeNextBusinessDay(sameTime);
    }

    Instant end() {
        return start().plus(asked.organisation().practice().briefing().length());
    }

    /** The escalation that is due when this reschedule reaches the organisation's limit, and at each one after it. */
    Optional<HandoffEvent> escalation() {
        int reschedules = handoff.meeting().reschedules() + 1;
        return reschedules >= asked.organisation().practice().briefing().reschedulesBeforeEscalation()
                ? Optional.of(new BriefingEscalated(reschedules))
                : Optional.empty();
    }
}
