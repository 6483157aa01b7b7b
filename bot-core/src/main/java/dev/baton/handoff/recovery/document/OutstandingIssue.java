package dev.baton.handoff.recovery.document;

/** One of the «Outstanding issues or risks» (A8-06): who sees to it and until which day, or why it is accepted as it is. */
public record OutstandingIssue(String what, String owner, String due, String acceptedBecause) {

    /** Whether somebody owns it until a day, or it is explicitly accepted. */
    public boolean isSettled() {
        return !acceptedBecause.isBlank() || (!owner.isBlank() && !due.isBlank());
    }

    /** Who sees to it, or that it is accepted. */
    public String words() {
        return acceptedBecause.isBlank() ? owner + ", by " + due : "accepted: " + acceptedBecause;
    }
}
