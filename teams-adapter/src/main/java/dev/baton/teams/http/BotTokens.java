package dev.baton.teams.http;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import dev.baton.teams.TeamsSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells whether Teams itself has sent something: signed with RS256 by one of its keys, issued by its token service for our
 * application, and in force, give or take five minutes. Tokens of emulators, skills and other issuers are nobody's.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Bot
 *     Connector authentication, step 4</a>
 */
final class BotTokens {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String BEARER = "Bearer ";

    private final TeamsSettings settings;
    private final SigningKeys keys;
    private final Clock clock;

    BotTokens(TeamsSettings settings, SigningKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a good token vouches for. */
    @FunctionalInterface
    interface Vouched {

        /** What stands for a token where none can be, on a machine that only its user reaches. */
        Vouched ANYTHING = (channel, serviceUrl) -> true;

        /** Whether it vouches for an activity of this channel that comes from this address. */
        boolean isFor(String channel, String serviceUrl);
    }

    /** What the header vouches for; empty when it is no good token. */
    Optional<Vouched> read(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            return Optional.empty();
        }
        try {
            DecodedJWT token =
                    JWT.decode(authorization.substring(BEARER.length()).strip());
            return Optional.ofNullable(token.getKeyId()).flatMap(keys::find).flatMap(key -> verified(token, key));
        } catch (JWTDecodeException noToken) {
            return Optional.empty();
        }
    }

    private Optional<Vouched> verified(DecodedJWT token, SigningKeys.Key key) {
        try {
            verifier(key).verify(token);
            String from =
                    Optional.ofNullable(token.getClaim("serviceurl").asString()).orElse("");
            return Optional.<Vouched>of(
                    (channel, serviceUrl) -> key.endorsements().contains(channel) && from.equals(serviceUrl));
        } catch (JWTVerificationException notGood) {
            return Optional.empty();
        }
    }

    private JWTVerifier verifier(SigningKeys.Key key) {
        JWTVerifier.BaseVerification required =
                (JWTVerifier.BaseVerification) JWT.require(Algorithm.RSA256(key.key(), null))
                        .withIssuer(settings.cloud().issuer())
                        .withAudience(settings.appId())
                        .withClaimPresence("exp")
                        .acceptLeeway(SKEW.toSeconds());
        return required.build(clock);
    }
}
