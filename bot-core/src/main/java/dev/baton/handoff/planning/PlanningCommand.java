package dev.baton.handoff.planning;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be decided about an item in planning. */
public sealed interface PlanningCommand extends HandoffCommand.OfRemediation {

    /** Decides how an item looks in this planning cycle. That it is done is its owner's claim to make; here it is noted. */
    record DecideInPlanning(String project, Outlook outlook, String reason) implements PlanningCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Progress> item = handoff.work().item(project);
            return Ruling.of(asked)
                    .given(
                            handoff.scope()
                                    .project(project)
                                    .filter(isDecidedBy(handoff, asked))
                                    .isPresent(),
                            Rule.THE_MANAGER_PLANS,
                            () -> "The manager of its team decides about " + project + " in planning.")
                    .given(
                            item.filter(one -> handoff.phase().isAtWork()
                                            && one.state().isWithEngineering())
                                    .isPresent(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> project + " is "
                                    + item.map(one -> one.state().words().toLowerCase(Locale.ROOT))
                                            .orElse("not committed")
                                    + "; there is nothing to plan.")
                    .given(
                            outlook != Outlook.UNDECIDED,
                            Rule.THE_MANAGER_PLANS,
                            () -> "Say whether " + project + " is planned, at risk, or done.")
                    .given(
                            outlook != Outlook.AT_RISK || !reason.isBlank(),
                            Rule.AT_RISK_HAS_A_REASON,
                            () -> "Say what puts " + project + " at risk.")
                    .orElse(() -> decided(item.orElseThrow().planning()));
        }

        private Decision decided(Planning planning) {
            boolean isSaid = !planning.isOpen()
                    && planning.last().outlook() == outlook
                    && planning.last().reason().equals(reason.strip());
            return isSaid
                    ? Decision.happened()
                    : Decision.happened(new DecidedInPlanning(project, outlook, reason.strip()));
        }

        private static Predicate<ScopedProject> isDecidedBy(Handoff handoff, Asked asked) {
            return scoped -> handoff.participants().sits(asked.by(), Undecided.seat(handoff, scoped.team()));
        }
    }
}
