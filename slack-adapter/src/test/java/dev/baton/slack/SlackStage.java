package dev.baton.slack;

import dev.baton.desk.ScriptedDesk;
import dev.baton.port.memory.Memory;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Road;
import dev.baton.slack.fake.SignedHttp;
import dev.baton.slack.fake.SlackPerson;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The adapter on a real port between a fake Slack and a scripted front desk. */
public final class SlackStage implements AutoCloseable {

    static final String SECRET = "new-secret";
    static final String OLD_SECRET = "old-secret";

    private final FakeSlack slack = FakeSlack.open();
    private final ScriptedDesk desk = new ScriptedDesk();
    private final Memory memory = new Memory();
    private final Server server = new Server(0);
    private final SlackWorkspace workspace;
    private final SlackDoor door;

    private SlackStage(String appToken) {
        SlackSettings settings =
                new SlackSettings(FakeSlack.BOT_TOKEN, List.of(SECRET, OLD_SECRET), appToken, slack.url());
        workspace = new SlackWorkspace(settings, memory.people(), memory.transaction());
        door = new SlackDoor(settings, workspace, desk, Clock.systemUTC());
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(door.filter()), "/slack/events", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(door.servlet()), "/slack/events");
        server.setHandler(context);
    }

    /** Listens for HTTP. */
    public static SlackStage http() {
        SlackStage stage = new SlackStage("");
        stage.open();
        return stage;
    }

    /** Connects a socket. */
    public static SlackStage socket() {
        SlackStage stage = new SlackStage(FakeSlack.APP_TOKEN);
        stage.slack.openSocket();
        stage.open();
        return stage;
    }

    private void open() {
        try {
            server.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        door.start();
    }

    FakeSlack slack() {
        return slack;
    }

    ScriptedDesk desk() {
        return desk;
    }

    Memory memory() {
        return memory;
    }

    SlackWorkspace workspace() {
        return workspace;
    }

    /** Signs as Slack does. */
    SignedHttp signed() {
        return signed(SECRET, Clock.systemUTC());
    }

    SignedHttp signed(String secret, Clock clock) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return new SignedHttp(URI.create("http://127.0.0.1:" + port + "/slack/events"), secret, clock);
    }

    /** A member of the workspace who speaks over HTTP. */
    SlackPerson member(String id, String name) {
        return member(id, name, signed());
    }

    SlackPerson member(String id, String name, Road road) {
        slack.workspace().user(id, name, id.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        return new SlackPerson(slack, road, id);
    }

    @Override
    public void close() {
        door.close();
        workspace.close();
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        slack.close();
    }
}
