package dev.baton.teams;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the bot stands with Teams: whom it can believe, whether it may speak, and what became of its last word. */
public record TeamsHealth(Part keys, Part token, Part calls) {

    /** Nobody has been asked yet. */
    static final TeamsHealth UNKNOWN = new TeamsHealth(
            new Part(false, "Microsoft's keys have not been read yet."),
            new Part(false, "No token was asked for yet."),
            new Part(true, ""));

    /** One of the things that it needs, and a sentence about it. */
    public record Part(boolean isGood, String sentence) {}

    /** Whether everybody in Teams can be heard, and everything Baton wants to say can be said. */
    public boolean isReady() {
        return keys.isGood() && token.isGood() && calls.isGood();
    }

    TeamsHealth with(Part lastCall) {
        return new TeamsHealth(keys, token, lastCall);
    }

    /** All that is known, in words. */
    public String sentence() {
        return Stream.of(keys, token, calls)
                .map(Part::sentence)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
