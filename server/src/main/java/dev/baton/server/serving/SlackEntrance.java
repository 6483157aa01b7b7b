package dev.baton.server.serving;

import dev.baton.desk.FrontDesk;
import dev.baton.port.Chat;
import dev.baton.server.configuration.Secret;
import dev.baton.server.configuration.SlackAccess;
import dev.baton.server.health.Check;
import dev.baton.server.health.Readiness;
import dev.baton.server.web.WebServer.Mounted;
import dev.baton.slack.SlackDoor;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.SlackWorkspace;
import dev.baton.storage.Storage;
import java.time.Clock;
import java.util.List;

/** The entrance from Slack. */
final class SlackEntrance implements Entrance {

    private final SlackSettings settings;
    private final SlackWorkspace workspace;

    SlackEntrance(SlackAccess.Http http, Storage storage) {
        this(new SlackSettings(http.botToken().reveal(), signing(http), "", http.api()), storage);
    }

    SlackEntrance(SlackAccess.SocketMode socket, Storage storage) {
        this(
                new SlackSettings(
                        socket.botToken().reveal(), List.of(), socket.appToken().reveal(), socket.api()),
                storage);
    }

    private SlackEntrance(SlackSettings settings, Storage storage) {
        this.settings = settings;
        this.workspace = new SlackWorkspace(settings, storage.people(), storage.transaction());
    }

    private static List<String> signing(SlackAccess.Http http) {
        return http.signingSecrets().stream().map(Secret::reveal).toList();
    }

    @Override
    public String name() {
        return "Slack";
    }

    @Override
    public Chat chat() {
        return workspace.chat();
    }

    @Override
    public List<Check> checks() {
        return List.of(Readiness.slack(workspace::health));
    }

    @Override
    public Way to(FrontDesk desk, Clock clock) {
        SlackDoor door = new SlackDoor(settings, workspace, desk, clock);
        return new Way() {
            @Override
            public Mounted door() {
                return new Mounted("/slack/events", door.servlet(), List.of(door.filter()));
            }

            @Override
            public void start() {
                workspace.start();
                door.start();
            }

            @Override
            public void close() {
                door.close();
                workspace.close();
            }
        };
    }
}
