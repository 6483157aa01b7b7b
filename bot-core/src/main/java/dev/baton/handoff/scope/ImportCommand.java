package dev.baton.handoff.scope;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeRequest.State;
import java.util.List;

/** What may be asked when the inventory is down: a list stands in for it until it answers again (D-19). */
public sealed interface ImportCommand extends HandoffCommand {

    /** Records an imported list in place of the inventory's answer. */
    record ImportScope(List<ComponentCoordinates> components, InventoryAnswer list) implements ImportCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            State state = handoff.scoping().request().state();
            return handoff.editing(asked)
                    .given(
                            state == State.ASKED || state == State.FAILED,
                            Rule.AN_IMPORTED_SCOPE_IS_ATTESTED,
                            () -> "Ask the inventory first; a list is imported only when it does not answer.")
                    .orElse(() -> read(handoff, asked));
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(list.raw());
        }

        private Decision read(Handoff handoff, Asked asked) {
            Parsed<Scope> read = new ScopeReader(
                            asked.organisation(), handoff.opening().incident().severity())
                    .read(components, list);
            return read instanceof Parsed.Value<Scope> scope
                    ? Decision.happened(new ScopeRecorded(
                            scope.value(), ScopeReader.teams(scope.value().projects(), asked.organisation())))
                    : Decision.happened(new ScopeNotFound(((Parsed.Unclear<Scope>) read).sentence()));
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
                    .orElse(() -> handoff.scoping().isAttested()
                            ? Decision.happened()
                            : Decision.happened(new ScopeAttested()));
        }
    }
}
