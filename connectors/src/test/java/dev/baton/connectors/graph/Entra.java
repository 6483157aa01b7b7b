package dev.baton.connectors.graph;

import dev.baton.connectors.graph.GraphAccess.Application;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.StandIn.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives tokens to the one application of a tenant, for its secret. */
public final class Entra {

    public static final String SECRET = "a-secret";
    public static final String APPLICATION = "an-app";

    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** How the application calls Microsoft Graph here, with this secret. */
    public static GraphAccess access(URI here, String secret, int seconds) {
        return new GraphAccess(
                here,
                here,
                new Application("a-tenant", APPLICATION, secret),
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024));
    }

    public static boolean isAskedFor(Asked asked) {
        return asked.path().equals("/a-tenant/oauth2/v2.0/token");
    }

    public Answer token(Asked asked) {
        if (!asked.body()
                .contains("client_id=" + APPLICATION + "&client_secret=" + SECRET
                        + "&grant_type=client_credentials&scope=http")) {
            return new Answer(400, "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215\"}");
        }
        tokens.add("token-" + (tokens.size() + 1));
        return new Answer(
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"token-" + tokens.size() + "\"}");
    }

    /** Whether whoever asks shows a token that was given. */
    public boolean knows(Asked asked) {
        return tokens.contains(asked.header("authorization").replace("Bearer ", ""));
    }

    /** How many tokens were given. */
    public int tokens() {
        return tokens.size();
    }
}
