package dev.baton.handoff.discrepancy;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopeReader;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.scope.Silence;
import java.util.List;
import java.util.function.Function;

/** What may be asked about a scope that is wrong: filed by a lead, reviewed by a fresh pull, decided by the commander. */
public sealed interface DiscrepancyCommand extends HandoffCommand.OfRemediation {

    /** Says that the list is wrong for one's own team, and why. */
    record FileDiscrepancy(TeamId team, Correction correction, String reason) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean inScope = handoff.scope().project(correction.project()).isPresent();
            boolean adds = correction.kind() == Correction.Kind.ADD;
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> "A discrepancy is filed in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            handoff.participants().sits(asked.by(), new Seat(Role.ENGINEERING_LEAD, team)),
                            Rule.THE_NAMED_ROLE_CONFIRMS,
                            () -> "Only the engineering lead of " + team.value() + " files a discrepancy for it.")
                    .given(
                            handoff.walk().isOpen(Section.SCOPE),
                            Rule.SECTION_BY_SECTION,
                            () -> handoff.walk().whatIsFirst())
                    .given(
                            !reason.isBlank() && correction.isWhole(),
                            Rule.DISCREPANCY_HAS_ROWS_AND_REASON,
                            () -> "Name the project, what is right, and the reason.")
                    .given(
                            adds != inScope,
                            Rule.DISCREPANCY_HAS_ROWS_AND_REASON,
                            () -> correction.project() + (adds ? " is in the scope already." : " is not in the scope."))
                    .given(
                            adds || correction.concerns(team, handoff.scope()),
                            Rule.THE_NAMED_ROLE_CONFIRMS,
                            () -> correction.project() + " is another team's; its own lead corrects that.")
                    .given(
                            correction.kind() != Correction.Kind.WRONG_OWNER || isOtherTeam(handoff, asked),
                            Rule.EVERY_PROJECT_HAS_A_TEAM,
                            () -> "There is no other team '" + correction.right() + "' in baton.yaml.")
                    .given(
                            !wasRejected(handoff),
                            Rule.DISCREPANCY_HAS_ROWS_AND_REASON,
                            () -> "This was rejected already; confirm the scope, or say what is new.")
                    .orElse(() -> filedOnce(handoff));
        }

        private boolean isOtherTeam(Handoff handoff, Asked asked) {
            return asked.organisation().teams().stream()
                            .anyMatch(other -> other.id().value().equals(correction.right()))
                    && handoff.scope()
                            .project(correction.project())
                            .filter(project -> project.team().value().equals(correction.right()))
                            .isEmpty();
        }

        private boolean wasRejected(Handoff handoff) {
            return handoff.objections().discrepancies().stream()
                    .anyMatch(each -> each.state() == Discrepancy.State.REJECTED
                            && each.team().equals(team)
                            && each.correction().equals(correction)
                            && each.reason().equals(reason));
        }

        private Decision filedOnce(Handoff handoff) {
            List<Discrepancy> all = handoff.objections().discrepancies();
            boolean known = all.stream()
                    .anyMatch(each -> each.isOpen()
                            && each.team().equals(team)
                            && each.correction().equals(correction));
            return known
                    ? Decision.happened()
                    : Decision.happened(
                            new DiscrepancyEvent.DiscrepancyFiled(all.size() + 1, team, correction, reason));
        }
    }

    /** What a fresh pull says about a discrepancy, for the commander to decide on. */
    record ReviewDiscrepancy(int number, String finding) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            asked.isByBaton(),
                            Rule.SCOPE_IS_THE_ACTUAL_LIST,
                            () -> "A discrepancy is reviewed by a fresh pull, not by a person.")
                    .orElse(() -> handoff.phase().isBeforeAcceptance()
                            ? ifOpen(handoff, number, each -> new DiscrepancyEvent.DiscrepancyReviewed(number, finding))
                            : Decision.happened());
        }
    }

    /** The inventory could not be asked about it just now; the commander is told once that takes too long. */
    record ReportUnreviewed(int number, Silence silence) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return handoff.objections()
                    .discrepancy(number)
                    .filter(filed -> filed.review().isEmpty()
                            && silence.isTooLong(filed.filed().at(), asked.at()))
                    .map(filed -> new ReviewDiscrepancy(number, silence.words()).decide(handoff, asked))
                    .orElseGet(Decision::happened);
        }
    }

    /** Agrees, so that the scope is amended and the touched teams confirm again (D-18). */
    record AcceptDiscrepancy(int number) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decided(handoff, asked, number)
                    .given(
                            handoff.scoping().isSettled(),
                            Rule.CHANGED_SCOPE_IS_ACCEPTED,
                            () -> "The scope is being pulled again; settle what that finds first.")
                    .given(
                            () -> handoff.participants()
                                    .conflicting(teams(handoff, asked))
                                    .isEmpty(),
                            Rule.SEGREGATION_OF_DUTIES,
                            () -> "This would bring in a team that the commander leads or manages.")
                    .given(
                            () -> !amended(handoff, asked).isEmpty(),
                            Rule.SCOPE_IS_THE_ACTUAL_LIST,
                            () -> "This would leave nothing in scope; cancel the handoff instead.")
                    .orElse(() -> ifOpen(handoff, number, each -> accepted(amended(handoff, asked), asked)));
        }

        private List<ScopedProject> amended(Handoff handoff, Asked asked) {
            return handoff.objections()
                    .discrepancy(number)
                    .map(new Amendment(handoff, asked)::of)
                    .orElse(List.of());
        }

        private List<AffectedTeam> teams(Handoff handoff, Asked asked) {
            return ScopeReader.teams(amended(handoff, asked), asked.organisation());
        }

        private HandoffEvent accepted(List<ScopedProject> projects, Asked asked) {
            return new DiscrepancyEvent.DiscrepancyAccepted(
                    number, projects, ScopeReader.teams(projects, asked.organisation()));
        }
    }

    /** Does not agree, and says on what evidence; the lead confirms or files again with new facts. */
    record RejectDiscrepancy(int number, String evidence) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decided(handoff, asked, number)
                    .given(!evidence.isBlank(), Rule.THE_COMMANDER_DECIDES, () -> "Say on what evidence.")
                    .orElse(() -> ifOpen(
                            handoff, number, each -> new DiscrepancyEvent.DiscrepancyRejected(number, evidence)));
        }
    }

    private static Ruling decided(Handoff handoff, Asked asked, int number) {
        return deciding(handoff, asked)
                .given(
                        handoff.objections().discrepancy(number).isPresent(),
                        Rule.THE_COMMANDER_DECIDES,
                        () -> "There is no discrepancy " + number + " in " + handoff.id() + ".");
    }

    private static Decision ifOpen(Handoff handoff, int number, Function<Discrepancy, HandoffEvent> decision) {
        return handoff.objections()
                .discrepancy(number)
                .filter(Discrepancy::isOpen)
                .map(decision)
                .map(event -> Decision.happened(event))
                .orElseGet(Decision::happened);
    }

    private static Ruling deciding(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()),
                        Rule.THE_COMMANDER_DECIDES,
                        () -> "Only the incident commander, " + handoff.commanderName() + ", decides this.")
                .given(
                        handoff.phase() == Phase.IN_BRIEFING,
                        Rule.THE_COMMANDER_DECIDES,
                        () -> "This is decided in the briefing" + handoff.whenBriefed() + ".");
    }
}
