package dev.baton.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;

/** One activity as Teams sends it, with the token that vouches for it. */
record TeamsPress(String name, ObjectNode activity, String authorization) implements Press {

    /** Teams gives up long before; here whatever comes late is to be seen. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public HttpRequest to(URI server, Instant now) {
        return HttpRequest.newBuilder(server.resolve(TeamsGround.PATH))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
    }
}
