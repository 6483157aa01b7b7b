package dev.baton.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token until shortly before it ends, and asks for each once, however many wait for it. Microsoft's library would
 * keep them as well, but not where the address of the login has a port.
 */
final class KeptTokens implements AccessTokens {

    private static final Duration BEFORE = Duration.ofMinutes(5);

    private final ConfidentialClientApplication application;
    private final ClientCredentialParameters wanted;
    private final Clock clock;
    private @Nullable IAuthenticationResult kept;

    KeptTokens(ConfidentialClientApplication application, ClientCredentialParameters wanted, Clock clock) {
        this.application = application;
        this.wanted = wanted;
        this.clock = clock;
    }

    @Override
    public synchronized String token() {
        IAuthenticationResult now = kept;
        if (now == null || clock.instant().isAfter(end(now))) {
            now = application.acquireToken(wanted).join();
            kept = now;
        }
        return now.accessToken();
    }

    private static Instant end(IAuthenticationResult token) {
        return token.expiresOnDate().toInstant().minus(BEFORE);
    }
}
