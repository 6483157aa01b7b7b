package dev.baton.handoff.scope;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scope in the document, the question under way, what waits for the commander, the targets acknowledged, and the
 * hash of the imported list that the commander attested.
 */
public record Scoping(
        Scope scope, ScopeRequest request, PendingScope pending, Set<String> acknowledged, String attested) {

    /** Nothing asked, nothing known. */
    public static final Scoping NONE = new Scoping(Scope.NONE, ScopeRequest.NONE, PendingScope.NONE, Set.of(), "");

    public Scoping {
        acknowledged = Set.copyOf(acknowledged);
    }

    /** Whether the scope may be walked through: nothing under way, nothing owed, nothing waiting, nothing to attest. */
    public boolean isSettled() {
        return !scope.isEmpty() && !request.isUnderWay() && !isOwed() && !pending.isOpen() && isAttested();
    }

    /** Whether the fresh pull that a briefing needs (A2-12) came to nothing: ask again, or import a list (D-19). */
    public boolean isOwed() {
        return request.isFailed() && request.isForBriefing();
    }

    /** Whether an answer to the last question would still be taken, because nothing else answers it. */
    public boolean isWaitedFor() {
        return request.isUnderWay() || isOwed() || (request.isFailed() && scope.isEmpty());
    }

    /** The projects without a production target that the commander has not acknowledged yet (A2-28). */
    public List<String> unacknowledgedTargets() {
        return scope.projects().stream()
                .filter(project -> !project.isInProduction() && !acknowledged.contains(project.name()))
                .map(ScopedProject::name)
                .toList();
    }

    /** Whether the scope comes from an inventory, or the commander attested the list that stands in for it (D-19). */
    public boolean isAttested() {
        return scope.isLive() || attested.equals(scope.rawSha256());
    }

    Scoping attesting() {
        return new Scoping(scope, request, pending, acknowledged, scope.rawSha256());
    }

    Scoping asking(List<ComponentCoordinates> components, Moment moment, boolean isForBriefing) {
        return new Scoping(
                scope,
                new ScopeRequest(components, moment, ScopeRequest.State.ASKED, "", isForBriefing),
                pending,
                acknowledged,
                attested);
    }

    Scoping failed(String because) {
        return new Scoping(scope, request.failed(because), pending, acknowledged, attested);
    }

    /** This scoping with other projects in scope; a question under way and what waits for the commander stay. */
    public Scoping amended(List<ScopedProject> projects) {
        return new Scoping(scope.with(projects), request, pending, acknowledged, attested);
    }

    Scoping accepted() {
        return new Scoping(pending.fresh(), request, PendingScope.NONE, acknowledged, attested);
    }

    Scoping recorded(Scope other) {
        return new Scoping(other, request.answered(), PendingScope.NONE, acknowledged, attested);
    }

    Scoping refreshed(Query query, String rawSha256) {
        return recorded(new Scope(scope.components(), scope.projects(), query, rawSha256, scope.unreadable()));
    }

    Scoping pending(Scope fresh, List<AffectedTeam> teams) {
        return new Scoping(scope, request.answered(), new PendingScope(fresh, teams), acknowledged, attested);
    }

    Scoping acknowledging(List<String> projects) {
        Set<String> more = new TreeSet<>(acknowledged);
        more.addAll(projects);
        return new Scoping(scope, request, pending, more, attested);
    }
}
