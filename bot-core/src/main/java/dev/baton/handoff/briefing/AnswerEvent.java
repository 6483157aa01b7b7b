package dev.baton.handoff.briefing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;

/** What is answered to the sections of the document. */
public sealed interface AnswerEvent extends HandoffEvent {

    /** An answer was given outside the briefing; it must be affirmed in it (A3-01). */
    record AnswerPrepared(Requirement requirement, String statement, String fingerprint) implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Confirmation answer = new Confirmation(moment, statement, fingerprint);
            return handoff.answers(answers -> answers.preparing(requirement, answer));
        }
    }

    /** A section was confirmed in the briefing by the named role. */
    record SectionConfirmed(Requirement requirement, String statement, String fingerprint) implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Confirmation answer = new Confirmation(moment, statement, fingerprint);
            return handoff.briefing(briefing -> briefing.with(requirement.seat()))
                    .answers(answers -> answers.confirming(requirement, answer));
        }
    }

    /** A question was asked to a section. */
    record QuestionAsked(int number, Requirement requirement, String words) implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Question question = new Question(number, requirement, words, moment.by(), Question.State.OPEN, "");
            return handoff.briefing(briefing -> briefing.objected(requirement))
                    .objections(objections -> objections.with(question));
        }
    }

    /** Security answered a question. */
    record QuestionAnswered(int number, String words) implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.question(number, each -> each.answered(words)));
        }
    }

    /** The asker was satisfied. */
    record QuestionClosed(int number) implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.question(number, Question::closed));
        }
    }

    /** A lead accepted the handoff for their team, in writing. */
    record AcceptanceSigned(TeamId team, String understood, String committed, String readBack, String documentSha256)
            implements AnswerEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Signature signature = new Signature(moment, understood, committed, readBack, documentSha256);
            return handoff.briefing(briefing -> briefing.with(new Seat(Role.ENGINEERING_LEAD, team)))
                    .answers(answers -> answers.signing(team, signature));
        }
    }
}
