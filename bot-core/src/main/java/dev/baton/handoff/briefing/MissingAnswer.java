package dev.baton.handoff.briefing;

import dev.baton.handoff.people.Person;

/** An answer that is still owed: what, and by whom (A3-13). */
public record MissingAnswer(String what, Person from) {

    /** The answer as one line: "Deadlines: Priya Raman". */
    public String words() {
        return what + ": " + from.name();
    }
}
