package dev.baton.handoff.scope;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Editing;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
import java.util.List;
import java.util.function.Supplier;

/** What may be asked about the scope of a handoff. */
public sealed interface ScopeCommand extends HandoffCommand.OfRemediation {

    /** Asks the inventory for everything that contains these components. */
    record RequestScope(List<ComponentCoordinates> components) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Editing.of(handoff, asked)
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
            return byInventory(
                    handoff,
                    asked,
                    () -> new FreshScope(handoff, asked)
                            .from(handoff.scoping().request().components(), answer));
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(answer.raw());
        }
    }

    /** The inventory gave up for good; somebody must change something. */
    record ReportScopeFailure(String because) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isKnown = handoff.scoping().request().failure().equals(because);
            return byInventory(
                    handoff,
                    asked,
                    () -> isKnown ? Decision.happened() : Decision.happened(new ScopeNotFound(because)));
        }
    }

    /** The inventory could not be asked just now; it is asked again, and people are told once that takes too long. */
    record ReportSilence(Silence silence) implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            ScopeRequest request = handoff.scoping().request();
            boolean isNews =
                    request.isUnderWay() && silence.isTooLong(request.moment().at(), asked.at());
            return byInventory(
                    handoff,
                    asked,
                    () -> isNews ? Decision.happened(new ScopeNotFound(silence.words())) : Decision.happened());
        }
    }

    /** Asks the inventory once more what it was asked last, in preparation and in the briefing that needs its answer. */
    record AskAgain() implements ScopeCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            ScopeRequest request = handoff.scoping().request();
            return (request.isForBriefing() ? Editing.before(handoff, asked) : Editing.of(handoff, asked))
                    .orElse(() -> request.state() == ScopeRequest.State.FAILED
                            ? Decision.happened(new ScopeRequested(request.components()))
                            : Decision.happened());
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

    /** Only the inventory says what is affected, and only while it is waited for; a late answer changes nothing. */
    private static Decision byInventory(Handoff handoff, Asked asked, Supplier<Decision> decision) {
        boolean waitedFor = handoff.scoping().isWaitedFor() && handoff.phase().isBeforeAcceptance();
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.SCOPE_IS_THE_ACTUAL_LIST,
                        () -> "What is affected comes from the inventory, not from a person.")
                .orElse(() -> waitedFor ? decision.get() : Decision.happened());
    }
}
