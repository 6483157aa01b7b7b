package dev.baton.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.IHttpClient;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import java.net.MalformedURLException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens with which we speak to the Bot Connector. */
public interface AccessTokens {

    /** The token to send now; empty when none is needed. */
    String token();

    /** For the bot of these settings. */
    static AccessTokens of(TeamsSettings settings, Clock clock) {
        return of(settings, clock, null);
    }

    /** For the bot of these settings; the client is how tokens are asked for, the library's own when there is none. */
    static AccessTokens of(TeamsSettings settings, Clock clock, @Nullable IHttpClient http) {
        TeamsCredential credential = settings.credential();
        if (credential instanceof TeamsCredential.Secret secret) {
            IClientCredential proof = ClientCredentialFactory.createFromSecret(secret.value());
            return new KeptTokens(application(settings, secret.tenant(), proof, http), wanted(settings), clock);
        } else if (credential instanceof TeamsCredential.Certificate own) {
            IClientCredential proof = ClientCredentialFactory.createFromCertificate(own.key(), own.certificate());
            return new KeptTokens(application(settings, own.tenant(), proof, http), wanted(settings), clock);
        }
        return () -> "";
    }

    private static ClientCredentialParameters wanted(TeamsSettings settings) {
        return ClientCredentialParameters.builder(Set.of(settings.cloud().scope()))
                .skipCache(true)
                .build();
    }

    private static ConfidentialClientApplication application(
            TeamsSettings settings, String tenant, IClientCredential proof, @Nullable IHttpClient http) {
        try {
            ConfidentialClientApplication.Builder builder = ConfidentialClientApplication.builder(
                            settings.appId(), proof)
                    .authority(
                            settings.cloud().authority().resolve(tenant + "/").toString())
                    .instanceDiscovery(false);
            return (http == null ? builder : builder.httpClient(http)).build();
        } catch (MalformedURLException noAddress) {
            throw new IllegalArgumentException("authority: " + settings.cloud().authority(), noAddress);
        }
    }
}
