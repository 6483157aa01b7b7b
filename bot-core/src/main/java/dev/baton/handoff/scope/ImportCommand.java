package dev.baton.handoff.scope;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Editing;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeRequest.State;
import java.util.List;

/** What may be asked when the inventory is down: a list stands in for it until it answers again (D-19). */
public sealed interface ImportCommand extends HandoffCommand.OfRemediation {

    /** Records an imported list in place of the inventory's answer. */
    record ImportScope(List<ComponentCoordinates> components, InventoryAnswer list) implements ImportCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Scoping scoping = handoff.scoping();
            boolean briefed = handoff.phase() == Phase.IN_BRIEFING;
            State state = scoping.request().state();
            return (briefed ? Editing.before(handoff, asked) : Editing.of(handoff, asked))
                    .given(
                            briefed ? scoping.isWaitedFor() : state == State.ASKED || state == State.FAILED,
                            Rule.AN_IMPORTED_SCOPE_IS_ATTESTED,
                            () -> "Ask the inventory first; a list is imported only when it does not answer.")
                    .given(
                            !briefed || components.equals(scoping.request().components()),
                            Rule.AN_IMPORTED_SCOPE_IS_ATTESTED,
                            () -> "In the briefing a list answers what the inventory was asked: the components stay.")
                    .orElse(() -> new FreshScope(handoff, asked).from(components, list));
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(list.raw());
        }
    }

    /** Attests, as commander, that the imported list is what is affected. */
    record AttestScope() implements ImportCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.participants().isCommander(asked.by()),
                            Rule.AN_IMPORTED_SCOPE_IS_ATTESTED,
                            () -> "Only the incident commander, " + handoff.commanderName()
                                    + ", attests an imported list.")
                    .orElse(() ->
                            handoff.scoping().isAttested() || !handoff.phase().isBeforeAcceptance()
                                    ? Decision.happened()
                                    : Decision.happened(new ScopeAttested()));
        }
    }
}
