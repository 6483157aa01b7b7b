package dev.baton.handoff.extension;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.Deadline;
import dev.baton.handoff.extension.ExtensionCommand.RequestExtension;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Deadlines;
import java.time.LocalDate;

/** Between which days an extension may lie: after the policy's date, within its maximum, on a business day (B6). */
final class ExtensionLimits {

    private final Handoff handoff;
    private final Asked asked;
    private final Deadlines deadlines;

    ExtensionLimits(Handoff handoff, Asked asked) {
        this.handoff = handoff;
        this.asked = asked;
        this.deadlines = Deadlines.of(handoff, asked);
    }

    Decision decide(ScopedProject item, RequestExtension request) {
        BusinessCalendar calendar = asked.organisation()
                .team(item.team())
                .map(team -> team.rhythm().calendar())
                .orElseGet(() -> asked.organisation().calendar());
        LocalDate day = request.proposed();
        LocalDate policy = deadlines
                .ifAcceptedAt(asked.at(), item)
                .map(date -> calendar.dayOf(date.byPolicy()))
                .orElse(LocalDate.MIN);
        LocalDate latest =
                deadlines.latestExtension(item, asked.at()).map(Deadline::day).orElse(LocalDate.MIN);
        return Ruling.of(asked)
                .given(
                        !latest.equals(LocalDate.MIN),
                        Rule.EXTENSION_WITHIN_POLICY,
                        () -> "The policy sets no date for " + item.name() + ", so there is none to extend.")
                .given(
                        day.isAfter(policy),
                        Rule.EXTENSION_WITHIN_POLICY,
                        () -> "The policy's date is " + policy + "; ask for a later day.")
                .given(
                        !day.isAfter(latest),
                        Rule.EXTENSION_WITHIN_POLICY,
                        () -> "The policy allows at most " + latest + ".")
                .given(
                        () -> calendar.isBusinessDay(day),
                        Rule.EXTENSION_WITHIN_POLICY,
                        () -> day + " is not a business day of this team; the next one is "
                                + calendar.nextBusinessDay(day) + ".")
                .orElse(() -> Decision.happened(new ExtensionEvent.ExtensionRequested(
                        handoff.objections().extensions().size() + 1,
                        item.name(),
                        item.team(),
                        calendar.endOf(day),
                        request.reason())));
    }
}
