package dev.baton.handoff.scope;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.Phase;
import dev.baton.handoff.discrepancy.Amendment;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import java.util.List;
import java.util.Optional;

/** What follows from an answer to the question under way, whether an inventory gave it or an imported list stands in for it. */
final class FreshScope {

    private final Handoff handoff;
    private final Asked asked;

    FreshScope(Handoff handoff, Asked asked) {
        this.handoff = handoff;
        this.asked = asked;
    }

    Decision from(List<ComponentCoordinates> components, InventoryAnswer answer) {
        Parsed<Scope> read = new ScopeReader(
                        asked.organisation(), handoff.opening().incident().severity())
                .read(components, handoff.opening().kinship().own(answer));
        return read instanceof Parsed.Value<Scope> scope
                ? recorded(Amendment.kept(handoff, asked, scope.value()))
                : Decision.happened(new ScopeNotFound(((Parsed.Unclear<Scope>) read).sentence()));
    }

    /** In the briefing nothing changes under people's eyes: what differs waits for the commander (A2-12). */
    private Decision recorded(Scope fresh) {
        List<AffectedTeam> teams = ScopeReader.teams(fresh.projects(), asked.organisation());
        Optional<AffectedTeam> conflict = handoff.participants().conflicting(teams);
        if (conflict.isPresent()) {
            return Decision.happened(new ScopeNotFound(conflict.get().name()
                    + " is led or managed by the commander, who may not be both."
                    + " Cancel, and open the handoff under another commander."));
        }
        if (handoff.phase() != Phase.IN_BRIEFING) {
            return Decision.happened(new ScopeRecorded(fresh, teams));
        }
        return ScopeDifference.between(handoff.scope(), fresh).isEmpty()
                ? Decision.happened(new ScopeRefreshed(fresh.query(), fresh.rawSha256()))
                : Decision.happened(new ScopeDifferenceFound(fresh, teams));
    }
}
