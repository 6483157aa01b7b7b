package dev.baton.teams;

import dev.baton.desk.Later;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Chat;
import dev.baton.port.Directory;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import dev.baton.teams.connector.AccessTokens;
import dev.baton.teams.connector.Connector;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsChat;
import dev.baton.teams.connector.TeamsDirectory;
import dev.baton.teams.http.SigningKeys;
import dev.baton.teams.inbound.Inbound;
import dev.baton.teams.people.TeamsPeople;
import java.time.Clock;

/** The way out to Teams: what is said there, and whom it knows. */
public final class TeamsBot implements AutoCloseable {

    private final TeamsPeople people;
    private final TeamsChat chat;
    private final Roster roster;
    private final Connector connector;
    private final SigningKeys keys;
    private final Lookout lookout;
    private final Later later = new Later(Platform.TEAMS);

    /** Speaks as the bot of these settings, and notes people in this registry. */
    public TeamsBot(TeamsSettings settings, People people, Transaction transaction, Clock clock) {
        this(settings, AccessTokens.of(settings, clock), new TeamsPeople(people, transaction), clock);
    }

    TeamsBot(TeamsSettings settings, AccessTokens tokens, TeamsPeople people, Clock clock) {
        this.people = people;
        this.connector = new Connector(settings, tokens);
        this.keys = new SigningKeys(settings.cloud().metadata(), clock);
        this.lookout = new Lookout(settings, keys, tokens);
        this.chat = new TeamsChat(connector, people);
        this.roster = new Roster(connector);
    }

    /** The chat port. */
    public Chat chat() {
        return chat;
    }

    /** The directory port. */
    public Directory directory() {
        return new TeamsDirectory(chat, roster);
    }

    /** How the bot stands with Teams; nobody is asked for it now. */
    public TeamsHealth health() {
        return lookout.seen().with(connector.lastCall());
    }

    /** Reads Microsoft's keys and asks for a token before anybody needs them, and looks again each minute; in the background. */
    public void start() {
        later.forEver("looking after Teams", lookout::look);
    }

    SigningKeys keys() {
        return keys;
    }

    Inbound.Line line() {
        return new Inbound.Line(chat, roster, people, later);
    }

    @Override
    public void close() {
        later.close();
    }
}
