package dev.baton.handoff.clock;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.briefing.BriefingTime;
import dev.baton.handoff.leaving.ReassignmentTime;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.planning.PlanningTime;
import dev.baton.handoff.recovery.acceptance.GateTime;
import dev.baton.handoff.recovery.restoration.CoverageTime;
import dev.baton.handoff.recovery.restoration.QuietTime;
import dev.baton.handoff.recovery.restoration.SummaryTime;
import dev.baton.handoff.reminder.OwnerReminderTime;
import dev.baton.handoff.reminder.VerificationReminderTime;
import dev.baton.handoff.risk.RiskTime;
import dev.baton.handoff.severity.AcknowledgementTime;
import dev.baton.handoff.verification.CheckTime;
import dev.baton.handoff.watch.WatchTime;
import dev.baton.handoff.work.DeadlineTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every law of time together: when a handoff must be woken, and what has become due when it is. */
public final class Clockwork {

    private static final List<TimeLaw> OF_REMEDIATION = List.of(
            new BriefingTime(),
            new DeadlineTime(),
            new CheckTime(),
            new WatchTime(),
            new PlanningTime(),
            new OwnerReminderTime(),
            new VerificationReminderTime(),
            new ReassignmentTime(),
            new RiskTime(),
            new AcknowledgementTime());

    private static final Map<Kind, List<TimeLaw>> LAWS = Map.of(
            Kind.REMEDIATION,
            OF_REMEDIATION,
            Kind.RECOVERY,
            List.of(new GateTime(), new CoverageTime(), new SummaryTime(), new QuietTime()));

    private Clockwork() {}

    /** The next moment at which time itself changes something; a handoff needs no other wake-up. */
    public static Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return laws(handoff).stream()
                .flatMap(law -> law.next(handoff, organisation).stream())
                .min(Instant::compareTo);
    }

    /** All that has become due by now, in the order in which it fell due; after long silence each thing still happens once. */
    static List<HandoffEvent> due(Handoff handoff, Asked asked) {
        List<HandoffEvent> events = new ArrayList<>();
        Moment moment = new Moment(asked.by(), asked.at());
        Handoff current = handoff;
        Optional<TimeLaw> law = firstDue(current, asked);
        while (law.isPresent()) {
            List<HandoffEvent> due = law.get().due(current, asked);
            if (due.isEmpty()) {
                throw new IllegalStateException(law.get() + " is due and does nothing");
            }
            for (HandoffEvent event : due) {
                current = event.applyTo(current, moment);
            }
            events.addAll(due);
            law = firstDue(current, asked);
        }
        return events;
    }

    private static Optional<TimeLaw> firstDue(Handoff handoff, Asked asked) {
        Optional<TimeLaw> first = Optional.empty();
        Instant earliest = Instant.MAX;
        for (TimeLaw law : laws(handoff)) {
            Instant at = law.next(handoff, asked.organisation()).orElse(Instant.MAX);
            if (!at.isAfter(asked.at()) && at.isBefore(earliest)) {
                first = Optional.of(law);
                earliest = at;
            }
        }
        return first;
    }

    /** Each kind of handoff has its own. */
    private static List<TimeLaw> laws(Handoff handoff) {
        return LAWS.getOrDefault(handoff.opening().kind(), List.of());
    }
}
