package dev.baton.handoff.recovery.meeting;

/** What the briefing of a recovery handoff walks through, each with its confirmations (R1 to R3 of B5; A9-03 to A9-06). */
public enum Point {
    ERADICATION("R1", "Eradication is complete", "Do you know what was eradicated, and how it was validated?"),
    PROCESS("R2", "Recovery process and caveats", "What will you do, in which order, and what must you heed?"),
    MONITORING("R3", "Monitoring and escalation", "Do you know what is watched, and whom to call?");

    private final String code;
    private final String title;
    private final String question;

    Point(String code, String title, String question) {
        this.code = code;
        this.title = title;
        this.question = question;
    }

    /** The point's number, for example {@code R1}. */
    public String code() {
        return code;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What is asked. */
    public String question() {
        return question;
    }
}
