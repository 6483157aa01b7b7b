package dev.baton.slack.blockkit;

import java.util.Optional;

/** Finds the Slack account of a person. */
@FunctionalInterface
public interface Mentions {

    /** The Slack user id for a person's key; empty where they have no account that we know. */
    Optional<String> userId(String key);

    /** Whether whoever has an account is found by now; before, it may still turn out that they have one. */
    default boolean knowsEverybody() {
        return true;
    }

    /** Nobody has an account: every person stands as their name. */
    static Mentions none() {
        return key -> Optional.empty();
    }
}
