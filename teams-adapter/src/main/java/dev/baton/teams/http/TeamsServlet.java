package dev.baton.teams.http;

import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import dev.baton.teams.inbound.Dispatch;
import dev.baton.teams.inbound.InvokeReply;
import dev.baton.teams.inbound.MalformedActivity;
import dev.baton.teams.inbound.Received;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messaging endpoint of the bot. The token is checked before anything is read, and what it vouches for before anything
 * is done: 401 without a good one, 403 for an address, a channel or a tenant that is not ours.
 */
public final class TeamsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TeamsServlet.class);

    /** An activity carries no files; Teams itself keeps what people write below 100 KB. */
    private static final int LONGEST = 512 * 1024;

    private final transient TeamsSettings settings;
    private final transient BotTokens tokens;
    private final transient Dispatch dispatch;

    /** Lets the people of these settings' tenants speak, in the name of whoever has one of these keys. */
    public TeamsServlet(TeamsSettings settings, SigningKeys keys, Dispatch dispatch, Clock clock) {
        this.settings = settings;
        this.tokens = new BotTokens(settings, keys, clock);
        this.dispatch = dispatch;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BotTokens.Vouched> vouched = vouched(request);
        if (vouched.isEmpty()) {
            answer(response, 401, "");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            answer(response, 413, "");
            return;
        }
        try {
            answer(response, Received.read(body), vouched.get());
        } catch (MalformedActivity malformed) {
            LOG.warn("An activity is malformed: {}", malformed.getMessage());
            answer(response, 400, "");
        }
    }

    private void answer(HttpServletResponse response, Received received, BotTokens.Vouched vouched) throws IOException {
        if (!isOurs(received, vouched)) {
            answer(response, 403, "");
            return;
        }
        InvokeReply reply = dispatch.answer(received);
        answer(
                response,
                reply.status(),
                "invoke".equals(received.type()) ? reply.body().toString() : "");
    }

    private Optional<BotTokens.Vouched> vouched(HttpServletRequest request) {
        return settings.credential() instanceof TeamsCredential.None
                ? Optional.of(BotTokens.Vouched.ANYTHING)
                : tokens.read(Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
    }

    private boolean isOurs(Received received, BotTokens.Vouched vouched) {
        boolean isOurs = vouched.isFor(
                        received.activity().getChannelId(), received.activity().getServiceUrl())
                && settings.cloud().mayBeServedFrom(received.serviceUrl())
                && settings.serves(received.by().tenant());
        if (!isOurs) {
            LOG.warn(
                    "Refused an activity of tenant {} from {}",
                    received.by().tenant().replaceAll("[^\\w-]", "?"),
                    received.serviceUrl().getHost());
        }
        return isOurs;
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
