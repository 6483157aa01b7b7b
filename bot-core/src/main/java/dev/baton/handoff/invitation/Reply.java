package dev.baton.handoff.invitation;

/** What somebody answers to an invitation. */
public enum Reply {
    ACCEPTED("comes"),
    TENTATIVE("may come"),
    DECLINED("does not come");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    /** The answer as the verb of a sentence. */
    public String words() {
        return words;
    }
}
