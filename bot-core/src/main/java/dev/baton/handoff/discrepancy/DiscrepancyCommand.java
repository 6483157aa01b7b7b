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
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopeReader;
import dev.baton.handoff.scope.ScopedProject;
import java.util.List;
import java.util.function.Function;

/** What may be asked about a scope that is wrong: filed by a lead, reviewed by a fresh pull, decided by the commander. */
public sealed interface DiscrepancyCommand extends HandoffCommand {

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
                            !reason.isBlank() && !correction.project().isBlank(),
                            Rule.DISCREPANCY_HAS_ROWS_AND_REASON,
                            () -> "Name the project and the reason.")
                    .given(
                            adds != inScope,
                            Rule.DISCREPANCY_HAS_ROWS_AND_REASON,
                            () -> correction.project() + (adds ? " is in the scope already." : " is not in the scope."))
                    .given(
                            correction.kind() != Correction.Kind.WRONG_OWNER || isTeam(asked),
                            Rule.EVERY_PROJECT_HAS_A_TEAM,
                            () -> "There is no team '" + correction.right() + "' in baton.yaml.")
                    .orElse(() -> filedOnce(handoff));
        }

        private boolean isTeam(Asked asked) {
            return asked.organisation().teams().stream()
                    .anyMatch(other -> other.id().value().equals(correction.right()));
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
            return ifOpen(handoff, number, each -> new DiscrepancyEvent.DiscrepancyReviewed(number, finding));
        }
    }

    /** Agrees, so that the scope is amended and the touched teams confirm again (D-18). */
    record AcceptDiscrepancy(int number) implements DiscrepancyCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decided(handoff, asked, number)
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
        return handoff.deciding(asked)
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
}
