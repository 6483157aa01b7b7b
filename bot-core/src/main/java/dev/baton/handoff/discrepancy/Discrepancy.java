package dev.baton.handoff.discrepancy;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;

/** "This list is wrong": a lead's correction with its reason, and what a fresh pull or the commander says to it. */
public record Discrepancy(
        int number, TeamId team, Correction correction, String reason, Moment filed, State state, String review) {

    /** What became of a discrepancy. */
    public enum State {
        FILED,
        UNDER_REVIEW,
        ACCEPTED,
        REJECTED,
        UNRESOLVED
    }

    /** Who filed it. */
    public Person by() {
        return filed.by();
    }

    /** Whether the commander has not decided yet. */
    public boolean isOpen() {
        return state != State.ACCEPTED && state != State.REJECTED;
    }

    /** This discrepancy in another state. */
    public Discrepancy in(State other) {
        return new Discrepancy(number, team, correction, reason, filed, other, review);
    }

    /** This discrepancy, turned down on this evidence. */
    public Discrepancy rejected(String evidence) {
        return new Discrepancy(number, team, correction, reason, filed, State.REJECTED, evidence);
    }

    /** This discrepancy with what a fresh pull says. */
    public Discrepancy reviewed(String finding) {
        return new Discrepancy(number, team, correction, reason, filed, State.UNDER_REVIEW, finding);
    }
}
