package dev.baton.handoff.people;

/** Where a person is known: a chat platform, the playground, or only by e-mail in the organisation's file. */
public enum Platform {
    SLACK("Slack"),
    TEAMS("Teams"),
    PLAYGROUND("the playground"),
    EMAIL("e-mail"),
    BATON("Baton");

    private final String words;

    Platform(String words) {
        this.words = words;
    }

    /** The platform as people call it. */
    public String words() {
        return words;
    }
}
