package dev.baton.slack;

/** How the app stands with Slack; requests are acknowledged in every state. */
public record SlackHealth(State state, String sentence) {

    /** Where the app stands. */
    public enum State {
        CONNECTING,
        CONNECTED,
        REFUSED
    }

    /** Whether everything Baton wants to say in Slack can be said now. */
    public boolean isReady() {
        return state == State.CONNECTED;
    }
}
