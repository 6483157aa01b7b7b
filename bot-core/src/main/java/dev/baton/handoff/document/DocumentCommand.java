package dev.baton.handoff.document;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Editing;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.document.DocumentEvent.AlternativeProposed;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.document.DocumentEvent.PlanWritten;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.DocumentEvent.VerificationPlanned;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import java.util.List;
import java.util.Optional;

/** What may be asked about the handoff document. */
public sealed interface DocumentCommand extends HandoffCommand.OfRemediation {

    /** Writes the first section. */
    record WriteSummary(Summary summary) implements DocumentCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Editing.of(handoff, asked)
                    .given(!summary.isEmpty(), Rule.TWO_SENTENCES, () -> "Write what happened and what the impact was.")
                    .given(
                            summary.isTwoSentences(),
                            Rule.TWO_SENTENCES,
                            () -> "Write one sentence for what happened, and one for the impact.")
                    .orElse(() -> unlessSame(handoff.document().summary(), summary, new SummaryWritten(summary)));
        }
    }

    /** Writes the third section: fixed versions, from which one fix a project is drafted. */
    record WritePlan(List<FixedVersion> fixed, String advice) implements DocumentCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Editing.of(handoff, asked)
                    .given(
                            !handoff.scope().isEmpty(),
                            Rule.SCOPE_BY_COORDINATES,
                            () -> "Pull the scope first: the plan has one fix for each project in it.")
                    .given(!fixed.isEmpty(), Rule.EVERY_PROJECT_HAS_A_PLAN, () -> "Name the version that fixes it.")
                    .orElse(() -> written(handoff));
        }

        private Decision written(Handoff handoff) {
            Plan before = handoff.document().plan();
            Plan plan = new PlanDraft(fixed, advice).of(handoff.scope(), before);
            return unlessSame(before, plan, new PlanWritten(plan));
        }
    }

    /** Proposes another fix for a project of one's own team, in the briefing or after it (A2-16). */
    record ProposeAlternative(String project, String fix, String because) implements DocumentCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING
                                    || handoff.phase().isAccepted(),
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> "Propose it in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            handoff.scope()
                                    .project(project)
                                    .filter(scoped -> handoff.participants()
                                            .sits(asked.by(), new Seat(Role.ENGINEERING_LEAD, scoped.team())))
                                    .isPresent(),
                            Rule.THE_NAMED_ROLE_CONFIRMS,
                            () -> "Only the lead of the team that owns " + project + " proposes another fix for it.")
                    .given(
                            !fix.isBlank() && !because.isBlank(),
                            Rule.ALTERNATIVE_HAS_A_REASON,
                            () -> "Say what you will do instead, and why.")
                    .orElse(() -> unlessSame(
                            handoff.document().plan().entry(project),
                            Optional.of(new Plan.Entry(project, fix, because)),
                            new AlternativeProposed(project, fix, because)));
        }
    }

    /** Writes the sixth section: who verifies, and what they will want to see. */
    record PlanVerification(Person verifier, String evidence) implements DocumentCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Editing.of(handoff, asked)
                    .given(
                            verifier.mayAct(),
                            Rule.ONLY_ACTIVE_HUMANS,
                            () -> "The verifier must be one active person; " + verifier.name() + " is "
                                    + verifier.standing().words() + ".")
                    .given(
                            asked.organisation().maySit(verifier, Seat.of(Role.VERIFIER)),
                            Rule.VERIFICATION_IS_PLANNED,
                            () -> verifier.name() + " is not listed as a verifier in baton.yaml; security verifies.")
                    .given(
                            handoff.document().owners().values().stream().noneMatch(verifier::isSameHumanAs),
                            Rule.SEGREGATION_OF_DUTIES,
                            () -> verifier.name() + " owns a work item here, so somebody else must verify.")
                    .orElse(() -> unlessSame(
                            handoff.document().verification(),
                            new VerificationPlan(verifier, evidence),
                            new VerificationPlanned(verifier, evidence)));
        }
    }

    /** Declares the document complete, so that the briefing can be scheduled. */
    record MarkReady() implements DocumentCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> missing = Readiness.missing(handoff);
            PinnedPolicy policy =
                    new PinnedPolicy.Terms(asked.organisation().policies().inForceAt(asked.at()));
            return Editing.of(handoff, asked)
                    .given(
                            handoff.phase() == Phase.DRAFT || handoff.phase() == Phase.PACKAGE_READY,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + " already.")
                    .given(
                            missing.isEmpty(),
                            Rule.THE_PACKAGE_IS_COMPLETE,
                            () -> "The package is not complete: " + String.join("; ", missing) + ".")
                    .orElse(() -> handoff.phase() == Phase.PACKAGE_READY
                            ? Decision.happened()
                            : Decision.happened(new DocumentMarkedReady(
                                    handoff.document().edition().version(),
                                    Fingerprint.of(
                                            handoff.document().pinned(policy),
                                            handoff.objections().agreedDates()),
                                    policy)));
        }
    }

    /** The same written twice is written once: the document keeps its version and its readiness. */
    private static Decision unlessSame(Object before, Object after, HandoffEvent event) {
        return before.equals(after) ? Decision.happened() : Decision.happened(event);
    }
}
