package dev.baton.server.configuration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A password, token or key: whoever needs it must ask by name, and no log line or message shows it by accident. */
public final class Secret {

    /** Where no secret was given. */
    public static final Secret NONE = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return value.isEmpty() ? NONE : new Secret(value);
    }

    /** The secret itself; not to be logged, stored or shown. */
    public String reveal() {
        return value;
    }

    public boolean isGiven() {
        return !value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return isGiven() ? "(secret)" : "(none)";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
