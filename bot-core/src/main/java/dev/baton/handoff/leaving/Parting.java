package dev.baton.handoff.leaving;

import dev.baton.handoff.people.Standing;

/** How somebody stopped being one who can own or confirm: by somebody's report, or by what the platform says of the account. */
public enum Parting {
    /** Somebody says that they have left; the account is as it was. */
    REPORTED("has left"),
    /** Their account is deactivated. */
    DEACTIVATED("has left"),
    /** They are there, as a guest, who can own nothing (A2-19). */
    MADE_A_GUEST("is a guest now and can own nothing");

    private final String words;

    Parting(String words) {
        this.words = words;
    }

    /** What the platform says of an account of this standing, which is nobody's who could own anything. */
    public static Parting of(Standing standing) {
        return standing == Standing.GUEST ? MADE_A_GUEST : DEACTIVATED;
    }

    /** What happened, as it follows a name. */
    public String words() {
        return words;
    }

    /** Whether the platform itself says so. */
    public boolean isConfirmed() {
        return this != REPORTED;
    }
}
