package dev.baton.handoff.scope;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.people.AffectedTeam;
import java.util.List;

/** What happens to the scope of a handoff. */
public sealed interface ScopeEvent extends HandoffEvent {

    /** Somebody asked the inventory for everything that contains these components. */
    record ScopeRequested(List<ComponentCoordinates> components) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            boolean isForBriefing = handoff.phase() == Phase.IN_BRIEFING;
            return handoff.scoping(scoping -> scoping.asking(components, moment, isForBriefing));
        }
    }

    /** The inventory gave no scope, for this reason; what was in the document stays. */
    record ScopeNotFound(String because) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.scoping(scoping -> scoping.failed(because));
        }
    }

    /** The inventory answered, and its answer is now the scope in the document. */
    record ScopeRecorded(Scope scope, List<AffectedTeam> teams) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.edited(moment)
                    .scoping(scoping -> scoping.recorded(scope))
                    .with(handoff.participants().with(teams));
        }
    }

    /** A fresh pull found the same: the scope in the document is as new as this answer. */
    record ScopeRefreshed(InventoryAnswer.Query query, String rawSha256) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.scoping(scoping -> scoping.refreshed(query, rawSha256));
        }
    }

    /** A fresh pull found something else, which waits for the commander (A2-12). */
    record ScopeDifferenceFound(Scope fresh, List<AffectedTeam> teams) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.scoping(scoping -> scoping.pending(fresh, teams));
        }
    }

    /** The commander accepted what the fresh pull found. */
    record ScopeDifferenceAccepted() implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            PendingScope pending = handoff.scoping().pending();
            return handoff.edited(moment)
                    .scoping(Scoping::accepted)
                    .document(HandoffDocument::withPlanForAll)
                    .with(handoff.participants().with(pending.teams()));
        }
    }

    /** The commander attested the imported list that stands in for the inventory (D-19). */
    record ScopeAttested() implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.scoping(Scoping::attesting);
        }
    }

    /** The commander acknowledged that these projects are verified on something other than production (A2-28). */
    record TargetsAcknowledged(List<String> projects) implements ScopeEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.scoping(scoping -> scoping.acknowledging(projects));
        }
    }
}
