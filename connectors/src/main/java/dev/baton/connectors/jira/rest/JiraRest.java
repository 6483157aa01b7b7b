package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Exchange;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Exchange.Lost;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls one Jira as one account. Neither the token nor what is sent or answered is ever logged. */
public final class JiraRest {

    private static final Logger LOG = LoggerFactory.getLogger(JiraRest.class);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final String base;
    private final String authorization;
    private final BoundedHttp http;

    /** Calls the interface at this address, which ends with its version. */
    public JiraRest(URI base, String authorization, BoundedHttp http) {
        this.base = base + "/";
        this.authorization = authorization;
        this.http = http;
    }

    /** Makes a call; an answer without a body is an empty object. */
    public Reply<JsonNode> call(Call call) {
        Exchange exchange = http.send(request(call));
        Reply<JsonNode> reply = exchange instanceof Answered answered
                ? answered(call, answered)
                : new Reply.Lost<>(LATER, "Jira " + ((Lost) exchange).reason() + ".");
        log(call, reply);
        return reply;
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.target()))
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("User-Agent", "Baton");
        if (call.body().isMissingNode()) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", "application/json")
                .method(
                        call.method(),
                        HttpRequest.BodyPublishers.ofString(call.body().toString()))
                .build();
    }

    private static Reply<JsonNode> answered(Call call, Answered answer) {
        int status = answer.status();
        if (isUnauthenticated(answer)) {
            return new Reply.Refused<>(401, JiraErrors.notAccepted());
        }
        if (status / 100 == 2) {
            return read(answer.body());
        }
        if (isPassing(status)) {
            return new Reply.Lost<>(pause(answer), passing(status));
        }
        JsonNode body = read(answer.body()) instanceof Reply.Did<JsonNode> did ? did.value() : JSON.createObjectNode();
        return new Reply.Refused<>(status, JiraErrors.sentence(status, call.doing(), body));
    }

    /**
     * Jira answers a wrong token as it answers a stranger, which may be anything from "not there" to a good answer with
     * nothing in it; only this header tells.
     *
     * @see <a href="https://support.servicenow.com/kb?id=kb_article_view&amp;sysparm_article=KB2942093">KB2942093</a>
     */
    private static boolean isUnauthenticated(Answered answer) {
        String reason = answer.header("X-Seraph-LoginReason");
        return reason.contains("AUTHENTICATED_FAILED") || reason.contains("AUTHENTICATION_DENIED");
    }

    /** What another try may overcome: too much at once, two at once, a server in trouble, a page in between. */
    private static boolean isPassing(int status) {
        return switch (status) {
            case 302, 303, 307, 408, 409, 425, 429 -> true;
            default -> status >= 500;
        };
    }

    private static String passing(int status) {
        return status == 429 ? "Jira asks to slow down." : "Jira answered HTTP " + status + ".";
    }

    private static Duration pause(Answered answer) {
        String asked = answer.header("Retry-After");
        if (!asked.matches("[0-9]{1,6}")) {
            return answer.status() == 409 ? SOON : LATER;
        }
        Duration pause = Duration.ofSeconds(Math.max(1, Long.parseLong(asked)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Reply<JsonNode> read(String body) {
        if (body.isBlank()) {
            return Reply.did(JSON.createObjectNode());
        }
        try {
            return Reply.did(JSON.readTree(body));
        } catch (JsonProcessingException malformed) {
            return new Reply.Lost<>(LATER, "Jira's answer is not readable.");
        }
    }

    private static void log(Call call, Reply<JsonNode> reply) {
        if (reply instanceof Reply.Did<JsonNode>) {
            LOG.debug("Jira: {}", call.doing());
        } else {
            String why = reply instanceof Reply.Lost<JsonNode> lost
                    ? lost.reason()
                    : "HTTP " + ((Reply.Refused<JsonNode>) reply).status();
            LOG.warn("Jira did not let Baton {}: {}", call.doing(), why);
        }
    }
}
