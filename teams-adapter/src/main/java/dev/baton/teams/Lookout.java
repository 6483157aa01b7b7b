package dev.baton.teams;

import com.microsoft.aad.msal4j.MsalException;
import dev.baton.teams.TeamsHealth.Part;
import dev.baton.teams.connector.AccessTokens;
import dev.baton.teams.http.SigningKeys;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks each minute whether Teams could be believed and spoken to, so that nobody who speaks has to wait for it. */
final class Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final TeamsSettings settings;
    private final SigningKeys keys;
    private final AccessTokens tokens;
    private volatile TeamsHealth seen = TeamsHealth.UNKNOWN;

    Lookout(TeamsSettings settings, SigningKeys keys, AccessTokens tokens) {
        this.settings = settings;
        this.keys = keys;
        this.tokens = tokens;
    }

    /** What was seen last. */
    TeamsHealth seen() {
        return seen;
    }

    /** Looks, and says when to look again; a key or a token that is good is not asked for anew. */
    Optional<Duration> look() {
        TeamsHealth before = seen;
        seen = settings.credential() instanceof TeamsCredential.None
                ? new TeamsHealth(
                        new Part(true, "On this machine nobody proves who they are."),
                        new Part(true, ""),
                        before.calls())
                : new TeamsHealth(keys(), token(), before.calls());
        if (seen.isReady() && !before.isReady()) {
            LOG.info("{}", seen.sentence());
        } else if (!seen.isReady() && !seen.equals(before)) {
            LOG.error("Teams: {}", seen.sentence());
        }
        return Optional.of(AGAIN);
    }

    private Part keys() {
        int count = keys.renewed();
        return count > 0
                ? new Part(true, count + " keys of Microsoft are read.")
                : new Part(
                        false,
                        "Microsoft's keys cannot be read from "
                                + settings.cloud().metadata() + ", so nobody in Teams is believed.");
    }

    private Part token() {
        try {
            String unused = tokens.token();
            return new Part(true, "Microsoft gives a token.");
        } catch (CompletionException none) {
            return new Part(
                    false, "Microsoft gives no token (" + reason(none.getCause()) + "), so nothing can be said.");
        }
    }

    private static String reason(@Nullable Throwable cause) {
        String code = cause instanceof MsalException said ? Objects.requireNonNullElse(said.errorCode(), "") : "";
        return code.isEmpty() ? String.valueOf(cause) : code;
    }
}
