package dev.baton.server.document;

import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links to handoff documents which only Baton can make, each for one handoff and up to its last day (UTC). */
public final class SignedLinks {

    /** How long a link opens the document; a card that is drawn again carries a fresh one. */
    public static final Period GOOD_FOR = Period.ofDays(90);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final URI base;
    private final Clock clock;

    /** The base is where people reach this server, for example {@code https://baton.example.org}. */
    public SignedLinks(byte[] key, URI base, Clock clock) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.base = base;
        this.clock = clock;
    }

    /** The document's page, good for {@link #GOOD_FOR}. */
    public URI to(HandoffId handoff) {
        String until = today().plus(GOOD_FOR).toString();
        return base.resolve("/handoffs/" + handoff + "?until=" + until + "&seal=" + seal(handoff, until));
    }

    /** What somebody brought along is worth. */
    Worth worth(HandoffId handoff, String until, String seal) {
        byte[] expected = seal(handoff, until).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, seal.getBytes(StandardCharsets.UTF_8))) {
            return Worth.FORGED;
        }
        try {
            return today().isAfter(LocalDate.parse(until)) ? Worth.ENDED : Worth.GOOD;
        } catch (DateTimeParseException notOurs) {
            return Worth.FORGED;
        }
    }

    /** Whether a link opens its document. */
    enum Worth {
        GOOD,
        ENDED,
        FORGED
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String seal(HandoffId handoff, String until) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] sum = mac.doFinal(("document " + handoff + " " + until).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(ALGORITHM, everyJavaHasIt);
        }
    }
}
