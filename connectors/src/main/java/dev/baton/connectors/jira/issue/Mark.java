package dev.baton.connectors.jira.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One of our keys as a word of letters and digits: what Jira's text search keeps whole, whatever the key contains, and what
 * no markup changes.
 */
public final class Mark {

    private static final int BYTES = 10;

    private Mark() {}

    /** The word for a key. */
    public static String of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "baton" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
