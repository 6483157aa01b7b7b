package dev.baton.handoff.closing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import java.util.List;

/** What the commander may ask for to bring a handoff to its end. */
public sealed interface ClosingCommand extends HandoffCommand {

    /** Takes an item out of scope, because evidence shows that it never belonged there. */
    record DescopeItem(String project, String evidence) implements ClosingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return commanded(handoff, asked)
                    .given(
                            handoff.phase().isAtWork()
                                    && handoff.work()
                                            .item(project)
                                            .filter(item -> !item.state().isSettled())
                                            .isPresent(),
                            Rule.DESCOPED_WITH_EVIDENCE,
                            () -> project + " is no open item of " + handoff.id() + ".")
                    .given(
                            !evidence.isBlank(),
                            Rule.DESCOPED_WITH_EVIDENCE,
                            () -> "Say what shows that " + project + " is not affected.")
                    .orElse(new ClosingEvent.ItemDescoped(project, evidence.strip()));
        }
    }

    /** Closes the handoff when nothing is owed any more. */
    record CloseHandoff() implements ClosingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> owed = handoff.work().projects(item -> !item.state().isSettled());
            return commanded(handoff, asked)
                    .given(
                            handoff.phase().isAtWork() || handoff.phase() == Phase.CLOSED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; it cannot be closed now.")
                    .given(
                            owed.isEmpty(),
                            Rule.CLOSED_WHEN_VERIFIED,
                            () -> "Still owed: " + String.join(", ", owed) + ".")
                    .orElse(() -> handoff.phase() == Phase.CLOSED
                            ? Decision.happened()
                            : Decision.happened(new ClosingEvent.HandoffClosed()));
        }
    }

    private static Ruling commanded(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()),
                        Rule.THE_COMMANDER_LEADS,
                        () -> "Only the incident commander, " + handoff.commanderName() + ", decides this.");
    }
}
