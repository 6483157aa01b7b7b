package dev.baton.handoff.briefing;

import dev.baton.handoff.people.Person;

/** A question to a section, and security's answer. */
public record Question(int number, Requirement requirement, String words, Person by, State state, String answer) {

    /** What became of a question. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /** Whether security has not answered yet. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** This question with its answer. */
    public Question answered(String words) {
        return new Question(number, requirement, this.words, by, State.ANSWERED, words);
    }

    /** This question, done with. */
    public Question closed() {
        return new Question(number, requirement, words, by, State.CLOSED, answer);
    }
}
