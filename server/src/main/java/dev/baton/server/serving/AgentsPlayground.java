package dev.baton.server.serving;

import dev.baton.handoff.people.Person;
import dev.baton.port.Chat;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Cast;
import dev.baton.storage.Storage;
import dev.baton.teams.TeamsBot;
import dev.baton.teams.TeamsCloud;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsDoor;
import dev.baton.teams.TeamsSettings;
import dev.baton.teams.adaptivecard.WithoutDialogs;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Microsoft's Agents Playground beside a rehearsal: a chat on the same machine that shows the cards as Teams does. */
final class AgentsPlayground {

    /** The bot and the tenant of the Agents Playground, unless it is told others. */
    private static final String BOT = "00000000-0000-0000-0000-00000000000011";

    private static final String TENANT = "00000000-0000-0000-0000-0000000000001";

    private final TeamsSettings settings;
    private final TeamsBot bot;
    private final Clock clock;

    AgentsPlayground(URI service, Cast cast, Storage storage, Clock clock) {
        this.settings = settings(service, cast);
        this.bot = new TeamsBot(settings, storage.people(), storage.transaction(), clock);
        this.clock = clock;
    }

    private static TeamsSettings settings(URI service, Cast cast) {
        TeamsCloud none = TeamsCloud.PUBLIC;
        TeamsCloud local =
                new TeamsCloud(none.authority(), none.scope(), none.issuer(), none.metadata(), service, Set.of());
        List<Person> everyone = cast.everyone().stream().map(Actor::person).toList();
        return new TeamsSettings(
                BOT, new TeamsCredential.None(), Set.of(TENANT), local, new WithoutDialogs(() -> everyone));
    }

    Chat chat() {
        return bot.chat();
    }

    /** The way in to the desk of this office. */
    HttpServlet door(OpenOffice office) {
        return new TeamsDoor(settings, bot, office.desk(), clock).servlet();
    }

    void close() {
        bot.close();
    }
}
