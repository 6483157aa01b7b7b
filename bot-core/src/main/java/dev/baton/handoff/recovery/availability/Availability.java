package dev.baton.handoff.recovery.availability;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;

/** Whether the link to a package that is ready leads to it, with what was said of that: why not, or who vouches for what. */
public record Availability(Standing standing, String words) {

    /** How it stands with a link. */
    public enum Standing {
        NOT_TRIED,
        ASKED,
        OPENS,
        SHUT,
        VOUCHED_FOR
    }

    /** Nobody has asked for a trial: no package is ready yet, or it was before links were tried (ADR 0019). */
    public static final Availability NONE = new Availability(Standing.NOT_TRIED, "");

    /** Whether a handoff waits for its link: its package is ready, and nobody knows that people can open it. */
    public static boolean isWaitedForBy(Handoff handoff) {
        return handoff.phase() == Phase.PACKAGE_READY
                && !handoff.recovery().availability().isSettled();
    }

    /** Whether nothing of it keeps the package from being handed over. */
    public boolean isSettled() {
        return !isAsked() && !isShut();
    }

    /** Whether it is being tried, and nobody knows yet. */
    public boolean isAsked() {
        return standing == Standing.ASKED;
    }

    /** Whether it was tried and did not open; it is tried again until it does. */
    public boolean isShut() {
        return standing == Standing.SHUT;
    }

    /** Whether the IR lead says that it opens, whatever Baton sees; that holds for later versions, too. */
    public boolean isVouchedFor() {
        return standing == Standing.VOUCHED_FOR;
    }

    /** What is missing, as a sentence; nothing where nothing is. */
    public String missing() {
        return switch (standing) {
            case ASKED -> "Its link is being tried. ";
            case SHUT -> "Its link does not open: " + words + " ";
            case NOT_TRIED, OPENS, VOUCHED_FOR -> "";
        };
    }
}
