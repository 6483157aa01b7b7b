package dev.baton.handoff.invitation;

/** How an organisation invites to its briefings. */
public enum Manner {
    /** Everybody who is needed is told, with a calendar entry behind a link; nobody is asked to answer. */
    LINK,
    /** Everybody who is needed is asked in chat whether they come. */
    CHAT,
    /** The same, and each gets the calendar entry by mail. */
    MAIL;

    /** Whether answers are waited for. */
    public boolean isAnswered() {
        return this != LINK;
    }
}
