package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.people.Person;

/** A question or concern about a point, and security's answer; empty while there is none (A9-34). */
public record Concern(int number, Point point, Person by, String words, String answer) {

    /** Whether nobody has answered it. */
    public boolean isOpen() {
        return answer.isBlank();
    }
}
