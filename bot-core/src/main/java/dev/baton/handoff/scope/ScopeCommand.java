package dev.baton.handoff.scope;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.discrepancy.Amendment;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What may be asked about the scope of a handoff. */
public sealed interface ScopeCommand extends HandoffCommand {

    /** Asks the inventory for everything that contains these components. */
    record RequestScope(List<ComponentCoordinates> components) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return handoff.editing(asked)
                    .given(
                            !components.isEmpty(),
                            Rule.SCOPE_BY_COORDINATES,
                            () -> "Name at least one affected component.")
                    .orElse(() -> isAskedAlready(handoff.scoping().request())
                            ? Decision.happened()
                            : Decision.happened(new ScopeRequested(components)));
        }

        private boolean isAskedAlready(ScopeRequest request) {
            return request.isUnderWay() && request.components().equals(components);
        }
    }

    /** What the inventory answered to the question under way. */
    record RecordScope(InventoryAnswer answer) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return byInventory(handoff, asked, () -> read(handoff, asked));
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(answer.raw());
        }

        private Decision read(Handoff handoff, Asked asked) {
            List<ComponentCoordinates> components = handoff.scoping().request().components();
            Parsed<Scope> read = new ScopeReader(
                            asked.organisation(), handoff.opening().incident().severity())
                    .read(components, answer);
            return read instanceof Parsed.Value<Scope> scope
                    ? recorded(handoff, asked, Amendment.kept(handoff, asked, scope.value()))
                    : Decision.happened(new ScopeNotFound(((Parsed.Unclear<Scope>) read).sentence()));
        }

        private static Decision recorded(Handoff handoff, Asked asked, Scope fresh) {
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

    /** The inventory gave up for good; somebody must change something. */
    record ReportScopeFailure(String because) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return byInventory(handoff, asked, () -> Decision.happened(new ScopeNotFound(because)));
        }
    }

    /** Accepts what the fresh pull found, so that the scope section opens (A2-12). */
    record AcceptScopeDifference() implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.participants().isCommander(asked.by()),
                            Rule.CHANGED_SCOPE_IS_ACCEPTED,
                            () -> "Only the incident commander, " + handoff.commanderName()
                                    + ", accepts a changed scope.")
                    .orElse(() -> handoff.phase().isBeforeAcceptance()
                                    && handoff.scoping().pending().isOpen()
                            ? Decision.happened(new ScopeDifferenceAccepted())
                            : Decision.happened());
        }
    }

    /** Acknowledges that some projects will be verified on something other than production (A2-28). */
    record AcknowledgeTargets() implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> projects = handoff.scoping().unacknowledgedTargets();
            return Ruling.of(asked)
                    .given(
                            handoff.participants().isCommander(asked.by()),
                            Rule.TARGETS_ARE_PRODUCTION,
                            () -> "Only the incident commander, " + handoff.commanderName() + ", acknowledges this.")
                    .orElse(() -> projects.isEmpty() || !handoff.phase().isBeforeAcceptance()
                            ? Decision.happened()
                            : Decision.happened(new TargetsAcknowledged(projects)));
        }
    }

    /** Only the inventory says what is affected, and only while it is asked; a late answer changes nothing. */
    private static Decision byInventory(Handoff handoff, Asked asked, Supplier<Decision> decision) {
        boolean waitedFor =
                handoff.scoping().request().isUnderWay() && handoff.phase().isBeforeAcceptance();
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.SCOPE_IS_THE_ACTUAL_LIST,
                        () -> "What is affected comes from the inventory, not from a person.")
                .orElse(() -> waitedFor ? decision.get() : Decision.happened());
    }
}
