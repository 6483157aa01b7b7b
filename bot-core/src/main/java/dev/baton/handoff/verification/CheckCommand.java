package dev.baton.handoff.verification;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import java.util.List;
import java.util.Optional;

/** What may be asked about the check of a claim that an item is done. */
public sealed interface CheckCommand extends HandoffCommand.OfRemediation {

    /** Checks a claim now; before its day only the commander may ask for it (B8). */
    record CheckNow(String project) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Progress> claimed = claimed(handoff, project);
            return verifying(handoff, asked, project)
                    .given(
                            claimed.filter(item -> !item.check().due().isAfter(asked.at())
                                            || handoff.participants().isCommander(asked.by()))
                                    .isPresent(),
                            Rule.CHECKED_THE_NEXT_DAY,
                            () -> "A claim is checked on the next business day; only the incident commander, "
                                    + handoff.commanderName() + ", has it checked earlier.")
                    .orElse(() -> claimed.orElseThrow().state() == State.VERIFYING
                            ? Decision.happened()
                            : Decision.happened(new CheckEvent.CheckBegan(project)));
        }
    }

    /** The inventory has looked again. */
    record RecordCheck(String project, Inspection inspection) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return claimed(handoff, project)
                    .filter(item -> item.state() == State.VERIFYING)
                    .<Decision>map(
                            item -> new Decision.Happened(new Verdict(handoff, asked, project).on(item, inspection)))
                    .orElseGet(Decision::happened);
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(inspection.raw());
        }
    }

    /** The inventory could not look; the same trouble again is no news. */
    record ReportCheckTrouble(String project, String because) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isNews = claimed(handoff, project)
                    .filter(item -> item.state() == State.VERIFYING)
                    .filter(item -> !item.check().last().finding().equals(because))
                    .isPresent();
            Evidence nothing = new Evidence("", "", asked.at(), "", because);
            return isNews ? Decision.happened(new CheckEvent.CheckUndecided(project, nothing)) : Decision.happened();
        }
    }

    /** Says what was seen by hand, where no inventory can tell. */
    record GiveEvidence(String project, String words) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return verifying(handoff, asked, project)
                    .given(
                            claimed(handoff, project)
                                    .filter(item -> item.state() == State.VERIFYING)
                                    .isPresent(),
                            Rule.CHECKED_THE_NEXT_DAY,
                            () -> "Evidence is given when the check of " + project + " is due.")
                    .given(
                            !words.isBlank(),
                            Rule.A_SECOND_PERSON_ATTESTS,
                            () -> "Say what was looked at, how, and what was there.")
                    .orElse(new CheckEvent.EvidenceGiven(project, words.strip()));
        }
    }

    /** Attests what somebody else saw by hand: the item is closed. */
    record AttestEvidence(String project) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return attesting(handoff, asked, project).orElse(() -> {
                Testimony said = claimed(handoff, project).orElseThrow().check().testimony();
                String source = said.moment().by().name() + ", attested by "
                        + asked.by().name();
                return Decision.happened(new CheckEvent.CheckPassed(
                        project, new Evidence(source, "", said.moment().at(), "", said.words())));
            });
        }
    }

    /** Does not attest what somebody else saw by hand. */
    record DoubtEvidence(String project, String because) implements CheckCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return attesting(handoff, asked, project)
                    .given(!because.isBlank(), Rule.A_SECOND_PERSON_ATTESTS, () -> "Say what is doubtful.")
                    .orElse(new CheckEvent.EvidenceDoubted(project, because.strip()));
        }
    }

    private static Optional<Progress> claimed(Handoff handoff, String project) {
        return handoff.work().item(project).filter(item -> item.state().isWithSecurity());
    }

    private static Ruling verifying(Handoff handoff, Asked asked, String project) {
        return Ruling.of(asked)
                .given(
                        claimed(handoff, project).isPresent() && handoff.phase().isAtWork(),
                        Rule.DONE_IS_A_CLAIM,
                        () -> "Engineering does not claim that " + project + " is done; there is nothing to check.")
                .given(
                        asked.isBySecurity() && !isOfItsOwner(handoff, asked, project),
                        Rule.SEGREGATION_OF_DUTIES,
                        () -> "Security checks what engineering has done, and never its own work.");
    }

    private static Ruling attesting(Handoff handoff, Asked asked, String project) {
        Optional<Testimony> said =
                claimed(handoff, project).map(item -> item.check().testimony()).filter(Testimony::isGiven);
        return verifying(handoff, asked, project)
                .given(
                        said.isPresent(),
                        Rule.A_SECOND_PERSON_ATTESTS,
                        () -> "Nobody has given evidence for " + project + " that waits to be attested.")
                .given(
                        said.filter(one -> !one.moment().by().isSameHumanAs(asked.by()))
                                .isPresent(),
                        Rule.A_SECOND_PERSON_ATTESTS,
                        () -> "You gave this evidence; somebody else of security attests it.");
    }

    private static boolean isOfItsOwner(Handoff handoff, Asked asked, String project) {
        return handoff.document()
                .owner(project)
                .filter(asked.by()::isSameHumanAs)
                .isPresent();
    }
}
