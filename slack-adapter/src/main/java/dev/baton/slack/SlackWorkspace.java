package dev.baton.slack;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.baton.desk.Later;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Chat;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import dev.baton.slack.people.DirectorySync;
import dev.baton.slack.people.SlackPeople;
import dev.baton.slack.webapi.SlackChat;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.slack.webapi.WebApi;
import dev.baton.slack.webapi.WebReply;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way out to one Slack workspace: what is said there, and whom it knows. */
public final class SlackWorkspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackWorkspace.class);
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    /** Opening the first line to Slack takes a while; who waited for the server to start comes before. */
    private static final Duration FIRST_PRESSES = Duration.ofSeconds(1);

    private final WebApi api;
    private final SlackPeople people;
    private final SlackChat chat;
    private final Later later = new Later(Platform.SLACK);
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile SlackHealth health =
            new SlackHealth(SlackHealth.State.CONNECTING, "Slack has not been asked yet.");

    /** Speaks to the workspace of these settings, and notes its people in this registry. */
    public SlackWorkspace(SlackSettings settings, People people, Transaction transaction) {
        api = new WebApi(settings);
        this.people = new SlackPeople(api, people, transaction);
        chat = new SlackChat(api, this.people);
    }

    /** The chat port. */
    public Chat chat() {
        return chat;
    }

    /** How we stand with Slack. */
    public SlackHealth health() {
        return health;
    }

    /** Asks Slack who we are, again each minute, and reads its member list, again each day; in the background. */
    public void start() {
        later.forEver("asking Slack who we are", FIRST_PRESSES, this::connect);
    }

    @Override
    public void close() {
        later.close();
    }

    WebApi api() {
        return api;
    }

    SlackPeople people() {
        return people;
    }

    Later later() {
        return later;
    }

    private Optional<Duration> connect() {
        WebReply<AuthTestResponse> reply = api.call(SlackMethod.AUTH_TEST, new JsonObject(), AuthTestResponse.class);
        if (reply instanceof WebReply.Did<AuthTestResponse> did) {
            connected(did.response());
            return Optional.of(ASK_AGAIN);
        } else if (reply instanceof WebReply.Lost<AuthTestResponse> lost) {
            health = new SlackHealth(SlackHealth.State.CONNECTING, lost.reason());
            return Optional.of(lost.retryAfter());
        }
        health = new SlackHealth(SlackHealth.State.REFUSED, "Slack does not accept the bot token: " + reply.outcome());
        LOG.error("{} Set SLACK_BOT_TOKEN anew.", health.sentence());
        return Optional.of(ASK_AGAIN);
    }

    private void connected(AuthTestResponse us) {
        String team = Objects.requireNonNullElse(us.getTeamId(), "");
        health = new SlackHealth(
                SlackHealth.State.CONNECTED, "Connected to " + us.getTeam() + " as " + us.getUser() + ".");
        if (!reading.getAndSet(true)) {
            LOG.info("{}", health.sentence());
            later.forEver("reading the member list", new DirectorySync(api, people, team)::run);
        }
    }
}
