package dev.baton.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.IHttpClient;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import java.net.MalformedURLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens with which we speak to the Bot Connector; Microsoft's library keeps each until it ends. */
public interface AccessTokens {

    /** The token to send now; empty when none is needed. */
    String token();

    /** For the bot of these settings. */
    static AccessTokens of(TeamsSettings settings) {
        return of(settings, null);
    }

    /** For the bot of these settings; the client is how tokens are asked for, the library's own when there is none. */
    static AccessTokens of(TeamsSettings settings, @Nullable IHttpClient http) {
        TeamsCredential credential = settings.credential();
        if (credential instanceof TeamsCredential.Secret secret) {
            return of(settings, secret.tenant(), ClientCredentialFactory.createFromSecret(secret.value()), http);
        } else if (credential instanceof TeamsCredential.Certificate own) {
            IClientCredential proof = ClientCredentialFactory.createFromCertificate(own.key(), own.certificate());
            return of(settings, own.tenant(), proof, http);
        }
        return () -> "";
    }

    private static AccessTokens of(
            TeamsSettings settings, String tenant, IClientCredential proof, @Nullable IHttpClient http) {
        ClientCredentialParameters wanted = ClientCredentialParameters.builder(
                        Set.of(settings.cloud().scope()))
                .build();
        try {
            ConfidentialClientApplication.Builder builder = ConfidentialClientApplication.builder(
                            settings.appId(), proof)
                    .authority(
                            settings.cloud().authority().resolve(tenant + "/").toString())
                    .instanceDiscovery(false);
            ConfidentialClientApplication application = (http == null ? builder : builder.httpClient(http)).build();
            return () -> application.acquireToken(wanted).join().accessToken();
        } catch (MalformedURLException noAddress) {
            throw new IllegalArgumentException("authority: " + settings.cloud().authority(), noAddress);
        }
    }
}
