package dev.baton.connectors.jira.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the secret of a webhook signs: the raw body, with HMAC-SHA256, in the header {@code X-Hub-Signature}. While a secret is
 * being changed, the old one and the new one are good.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/webhooks/#secure-admin-webhooks">Secure admin webhooks</a>
 */
public final class HubSignature {

    /** Where the signature stands. */
    public static final String HEADER = "X-Hub-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String METHOD = "sha256=";

    private final List<SecretKeySpec> keys;

    /** Accepts what any of these secrets signed. */
    public HubSignature(List<String> secrets) {
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** Whether this is a signature of these bytes; takes as long for a wrong one as for the right one. */
    public boolean signs(byte[] body, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (SecretKeySpec key : keys) {
            String expected = METHOD + HexFormat.of().formatHex(mac(key).doFinal(body));
            matches |= MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given);
        }
        return matches;
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(ALGORITHM + " is not there", everyJavaHasIt);
        }
    }
}
