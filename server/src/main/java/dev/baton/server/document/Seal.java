package dev.baton.server.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the holder of the server's key can write under words (HMAC with SHA-256), and anybody can carry. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The seal under these words, as a word that fits into an address. */
    public String of(String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sum = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(ALGORITHM, everyJavaHasIt);
        }
    }

    /** Whether this is the seal under these words; takes the same time for every wrong one. */
    boolean fits(String words, String brought) {
        return MessageDigest.isEqual(
                of(words).getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }
}
