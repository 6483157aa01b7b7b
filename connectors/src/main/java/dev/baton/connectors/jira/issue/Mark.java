package dev.baton.connectors.jira.issue;

import dev.baton.handoff.Sha256;

/**
 * One of our keys as a word of letters and digits: what Jira's text search keeps whole, whatever the key contains, and what
 * no markup changes.
 */
public final class Mark {

    private static final int LENGTH = 20;

    private Mark() {}

    /** The word for a key. */
    public static String of(String key) {
        return "baton" + Sha256.of(key).substring(0, LENGTH);
    }
}
