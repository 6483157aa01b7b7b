package dev.baton.slack;

import dev.baton.desk.FrontDesk;
import dev.baton.slack.http.SlackServlet;
import dev.baton.slack.http.SlackSignatureFilter;
import dev.baton.slack.inbound.Dispatch;
import dev.baton.slack.inbound.Inbound;
import dev.baton.slack.socketmode.SocketMode;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;

/** The way in from Slack to the front desk: a filter and a servlet for HTTP, or a socket of our own. */
public final class SlackDoor implements AutoCloseable {

    private final SlackSettings settings;
    private final Dispatch dispatch;
    private final SocketMode socket;
    private final Clock clock;

    /** Lets the people of this workspace speak to this desk. */
    public SlackDoor(SlackSettings settings, SlackWorkspace workspace, FrontDesk desk, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        dispatch = Inbound.dispatch(desk, workspace.api(), workspace.people(), workspace.later());
        socket = new SocketMode(settings, dispatch, workspace.later());
    }

    /** What must stand before the servlet. */
    public Filter filter() {
        return new SlackSignatureFilter(settings.signingSecrets(), clock);
    }

    /** The request URL for commands, interactions and events alike. */
    public HttpServlet servlet() {
        return new SlackServlet(dispatch);
    }

    /** Loads what the first request would otherwise wait for, and opens the socket where there is one. */
    public void start() {
        Inbound.warm();
        if (settings.isSocketMode()) {
            socket.open();
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
