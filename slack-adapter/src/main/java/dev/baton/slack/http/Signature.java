package dev.baton.slack.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One signing secret, and what it signs. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether this is the signature of these bytes at this time; takes as long for a wrong one as for the right one. */
    boolean signs(String timestamp, byte[] body, byte[] signature) {
        Mac mac = mac();
        mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
        String expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), signature);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(ALGORITHM + " is not there", everyJavaHasIt);
        }
    }
}
