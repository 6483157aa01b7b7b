package dev.baton.slack.inbound;

import com.slack.api.bolt.response.Response;
import dev.baton.slack.blockkit.SlackJson;

/** Answers to Slack, in Bolt's type, written with the shared Gson. */
final class Acknowledged {

    private Acknowledged() {}

    /** Received; there is nothing to show at once. */
    static Response silently() {
        return Response.ok("");
    }

    /** Received, and this is shown at once. */
    static Response with(Object body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(SlackJson.GSON.toJson(body))
                .build();
    }

    /** Not received. */
    static Response not(int status, String why) {
        return Response.builder().statusCode(status).body(why).build();
    }
}
