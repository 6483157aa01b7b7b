package dev.baton.server.serving;

import dev.baton.desk.FrontDesk;
import dev.baton.port.Chat;
import dev.baton.port.Directory;
import dev.baton.server.health.Check;
import dev.baton.server.health.Readiness;
import dev.baton.server.web.WebServer.Mounted;
import dev.baton.storage.Storage;
import dev.baton.teams.TeamsBot;
import dev.baton.teams.TeamsDoor;
import dev.baton.teams.TeamsSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The entrance from Teams. */
final class TeamsEntrance implements Entrance {

    private final TeamsSettings settings;
    private final TeamsBot bot;

    TeamsEntrance(TeamsSettings settings, Storage storage) {
        this.settings = settings;
        this.bot = new TeamsBot(settings, storage.people(), storage.transaction(), Clock.systemUTC());
    }

    @Override
    public String name() {
        return "Teams";
    }

    @Override
    public Chat chat() {
        return bot.chat();
    }

    @Override
    public Optional<Directory> directory() {
        return Optional.of(bot.directory());
    }

    @Override
    public List<Check> checks() {
        return List.of(Readiness.teams(bot::health));
    }

    @Override
    public Way to(FrontDesk desk, Clock clock) {
        TeamsDoor door = new TeamsDoor(settings, bot, desk, clock);
        return new Way() {
            @Override
            public Mounted door() {
                return new Mounted("/api/messages", door.servlet());
            }

            @Override
            public void start() {
                bot.start();
            }

            @Override
            public void close() {
                bot.close();
            }
        };
    }
}
