package dev.baton.handoff.people;

/** What an account is on its platform; only a {@link #MEMBER} can own work or confirm anything (A2-19). */
public enum Standing {
    MEMBER("an active member"),
    GUEST("a guest"),
    EXTERNAL("from another organisation"),
    BOT("a bot"),
    GROUP("a group, not a person"),
    DEACTIVATED("a deactivated account"),
    UNKNOWN("not known to me yet");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** Whether an account of this standing may own, confirm or decide. */
    public boolean mayAct() {
        return this == MEMBER;
    }

    /** Whether somebody who could own something has left: nobody of the organisation is behind this account any more. */
    public boolean hasLeft() {
        return this == DEACTIVATED || this == GUEST;
    }

    /** The standing as it ends the sentence "this account is …". */
    public String words() {
        return words;
    }
}
