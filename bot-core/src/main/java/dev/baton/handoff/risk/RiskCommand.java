package dev.baton.handoff.risk;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What may be asked about the risk of an item that is not fixed for now. */
public sealed interface RiskCommand extends HandoffCommand.OfRemediation {

    /** Accepts the risk of an open item until the end of a day, with the reason. */
    record AcceptRisk(String project, LocalDate until, String reason) implements RiskCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Instant end = calendar(handoff, asked).endOf(until);
            return Ruling.of(asked)
                    .given(
                            asked.isByExceptionApprover(),
                            Rule.RISK_IS_ACCEPTED_BY_AN_APPROVER,
                            () -> "Only an exception approver accepts the risk of an item: " + approvers(asked))
                    .given(
                            handoff.phase().isAtWork()
                                    && handoff.work()
                                            .item(project)
                                            .filter(item -> !item.state().isSettled())
                                            .isPresent(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> project + " is no open item of " + handoff.id() + ".")
                    .given(
                            end.isAfter(asked.at()),
                            Rule.RISK_HAS_AN_END,
                            () -> "A risk is accepted until a day that is still to come; then the item is owed again.")
                    .given(
                            !reason.isBlank(),
                            Rule.RISK_HAS_AN_END,
                            () -> "Say why the risk of " + project + " is accepted.")
                    .orElse(new RiskEvent.RiskAccepted(project, end, reason.strip()));
        }

        private BusinessCalendar calendar(Handoff handoff, Asked asked) {
            return handoff.scope()
                    .project(project)
                    .flatMap(scoped -> asked.organisation().team(scoped.team()))
                    .map(Team::rhythm)
                    .map(rhythm -> rhythm.calendar())
                    .orElseGet(() -> asked.organisation().calendar());
        }

        private static String approvers(Asked asked) {
            List<Person> approvers = asked.organisation().security().exceptionApprovers();
            return approvers.isEmpty()
                    ? "the organisation has named nobody as one."
                    : approvers.stream().map(Person::name).collect(Collectors.joining(" or ")) + ".";
        }
    }
}
