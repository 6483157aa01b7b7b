package dev.baton.slack.socketmode;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.baton.desk.Later;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.inbound.Dispatch;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket over which Slack sends requests in Socket Mode. The SDK's client does the speaking; watching over it is
 * ours, for its own watch ends for good when Slack once refuses a new address.
 */
public final class SocketMode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration WATCH = Duration.ofSeconds(5);
    private static final Duration CONNECT_AGAIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 10;

    private final SlackSettings settings;
    private final Envelopes envelopes;
    private final Later later;
    private final AtomicReference<@Nullable SocketModeClient> client = new AtomicReference<>();
    private volatile boolean closed;

    /** Gives what comes over the socket of these settings to this dispatch. */
    public SocketMode(SlackSettings settings, Dispatch dispatch, Later later) {
        this.settings = settings;
        this.envelopes = new Envelopes(dispatch);
        this.later = later;
    }

    /** Connects in the background, and again whenever the connection is lost. */
    public void open() {
        later.forEver("watching over the Slack socket", this::watch);
    }

    @Override
    public void close() {
        closed = true;
        SocketModeClient current = client.getAndSet(null);
        if (current != null) {
            closed(current);
        }
    }

    private Optional<Duration> watch() {
        if (closed) {
            return Optional.empty();
        }
        try {
            SocketModeClient current = client.get();
            if (current == null) {
                client.set(connected());
            } else {
                current.maintainCurrentSession();
            }
            return Optional.of(WATCH);
        } catch (IOException | URISyntaxException | RuntimeException notNow) {
            LOG.warn("The Slack socket does not open: {}", notNow.toString());
            return Optional.of(CONNECT_AGAIN);
        }
    }

    private SocketModeClient connected() throws IOException, URISyntaxException {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.api().toString());
        config.setStatsEnabled(false);
        Slack slack = Slack.getInstance(config);
        SocketModeClient socket = new SocketModeClientJavaWSImpl(
                slack,
                settings.appToken(),
                slack.issueSocketModeUrl(settings.appToken()),
                AT_ONCE,
                new ConcurrentLinkedMessageQueue(),
                true,
                false,
                WATCH.toMillis());
        socket.addWebSocketMessageListener(
                message -> envelopes.answer(message).ifPresent(socket::sendSocketModeResponse));
        socket.connect();
        return socket;
    }

    private static void closed(SocketModeClient socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            LOG.debug("The Slack socket was gone already", alreadyGone);
        }
    }
}
