package dev.baton.handoff.briefing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.briefing.AnswerEvent.AcceptanceSigned;
import dev.baton.handoff.briefing.AnswerEvent.AnswerPrepared;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAnswered;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAsked;
import dev.baton.handoff.briefing.AnswerEvent.QuestionClosed;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import java.util.ArrayList;
import java.util.List;

/** What may be answered to the sections of the document: by the named role, in order, in the briefing. */
public sealed interface AnswerCommand extends HandoffCommand.OfRemediation {

    /** Says the section's yes; outside the briefing it is kept as a prepared answer (A3-01). */
    record ConfirmSection(Requirement requirement) implements AnswerCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean briefed = handoff.phase() == Phase.IN_BRIEFING;
            Walk walk = handoff.walk();
            return seated(handoff, asked, requirement)
                    .given(
                            briefed || handoff.phase().isBetweenBriefings(),
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; nothing is confirmed now.")
                    .given(
                            () -> !briefed || walk.isOpen(requirement.section()),
                            Rule.SECTION_BY_SECTION,
                            () -> walk.whatIsFirst())
                    .given(
                            () -> requirement.section() != Section.WORK_ITEMS
                                    || unowned(walk).isEmpty(),
                            Rule.OWNERS_BEFORE_ACCEPTANCE,
                            () -> "Name an owner first for " + String.join(", ", unowned(walk)) + ".")
                    .given(
                            () -> !briefed || walk.status(requirement) != Requirement.Status.DISPUTED,
                            Rule.THE_COMMANDER_DECIDES,
                            () -> "Your team's objection to this section is still open; " + handoff.commanderName()
                                    + " answers it first.")
                    .orElse(() -> briefed ? confirmed(handoff, walk) : prepared(walk));
        }

        private List<String> unowned(Walk walk) {
            return walk.unowned().stream()
                    .filter(project -> project.team().equals(requirement.seat().team()))
                    .map(project -> project.name())
                    .toList();
        }

        private Decision prepared(Walk walk) {
            return walk.prepared(requirement).isPresent()
                    ? Decision.happened()
                    : Decision.happened(new AnswerPrepared(
                            requirement, requirement.section().statement(), walk.fingerprint(requirement)));
        }

        private Decision confirmed(Handoff handoff, Walk walk) {
            if (walk.status(requirement) == Requirement.Status.CONFIRMED) {
                return Decision.happened();
            }
            List<HandoffEvent> events = new ArrayList<>();
            handoff.objections().questions().stream()
                    .filter(each -> each.requirement().equals(requirement) && each.state() == Question.State.ANSWERED)
                    .forEach(each -> events.add(new QuestionClosed(each.number())));
            events.add(new SectionConfirmed(
                    requirement, requirement.section().statement(), walk.fingerprint(requirement)));
            return new Decision.Happened(events);
        }
    }

    /** Asks a question to a section instead of confirming it. */
    record AskQuestion(Requirement requirement, String words) implements AnswerCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return seated(handoff, asked, requirement)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> "Ask it in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            () -> handoff.walk().isOpen(requirement.section()),
                            Rule.SECTION_BY_SECTION,
                            () -> handoff.walk().whatIsFirst())
                    .given(!words.isBlank(), Rule.QUESTIONS_ARE_ANSWERED, () -> "Write your question.")
                    .orElse(() -> askedOnce(handoff.objections().questions()));
        }

        private Decision askedOnce(List<Question> questions) {
            boolean known = questions.stream()
                    .anyMatch(each -> each.isOpen()
                            && each.requirement().equals(requirement)
                            && each.words().equals(words));
            return known
                    ? Decision.happened()
                    : Decision.happened(new QuestionAsked(questions.size() + 1, requirement, words));
        }
    }

    /** Answers a question, for security. */
    record AnswerQuestion(int number, String words) implements AnswerCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(asked.isBySecurity(), Rule.QUESTIONS_ARE_ANSWERED, () -> "Security answers this question.")
                    .given(
                            handoff.phase().isBeforeAcceptance(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; its questions are closed.")
                    .given(!words.isBlank(), Rule.QUESTIONS_ARE_ANSWERED, () -> "Write the answer.")
                    .orElse(() -> handoff.objections()
                            .question(number)
                            .filter(Question::isOpen)
                            .map(question -> Decision.happened(new QuestionAnswered(number, words)))
                            .orElseGet(Decision::happened));
        }
    }

    /** Accepts the handoff for one's own team, in writing: both statements, and the promise in own words (A1-09). */
    record SignAcceptance(TeamId team, String readBack) implements AnswerCommand {

        /** The fewest UTF-16 characters in which a promise can be read back. */
        public static final int SHORTEST_READ_BACK = 20;

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.participants().sits(asked.by(), new Seat(Role.ENGINEERING_LEAD, team)),
                            Rule.WRITTEN_ACCEPTANCE,
                            () -> "Only the engineering lead of " + team.value() + " accepts for it.")
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> "Acceptance is given in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            () -> handoff.walk().isReadyToSign(),
                            Rule.SECTION_BY_SECTION,
                            () -> "Every section comes first. " + handoff.walk().whatIsFirst())
                    .given(
                            readBack.strip().length() >= SHORTEST_READ_BACK,
                            Rule.WRITTEN_ACCEPTANCE,
                            () -> "Say in your own words, in at least " + SHORTEST_READ_BACK
                                    + " characters, what your team will do and by when.")
                    .orElse(() -> signed(handoff));
        }

        private Decision signed(Handoff handoff) {
            boolean due = handoff.walk().unsigned().stream()
                    .anyMatch(each -> each.id().equals(team));
            return due
                    ? Decision.happened(new AcceptanceSigned(
                            team, Signature.UNDERSTOOD, Signature.COMMITTED, readBack, handoff.documentSha256()))
                    : Decision.happened();
        }
    }

    private static Ruling seated(Handoff handoff, Asked asked, Requirement requirement) {
        Seat seat = requirement.seat();
        return Ruling.of(asked)
                .given(
                        requirement.section().confirmedBy().contains(seat.role())
                                && handoff.participants().sits(asked.by(), seat),
                        Rule.THE_NAMED_ROLE_CONFIRMS,
                        () -> handoff.participants()
                                .at(seat)
                                .map(holder -> "This is for the " + seat.role().words() + " of "
                                        + seat.team().value() + ", " + holder.name() + ".")
                                .orElse("Team " + seat.team().value() + " is no longer affected."));
    }
}
