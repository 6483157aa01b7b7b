package dev.baton.teams;

import dev.baton.desk.Later;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Chat;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import dev.baton.teams.connector.AccessTokens;
import dev.baton.teams.connector.Connector;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsChat;
import dev.baton.teams.people.TeamsPeople;
import java.time.Clock;

/** The way out to Teams: what is said there, and whom it knows. */
public final class TeamsBot implements AutoCloseable {

    private final TeamsPeople people;
    private final TeamsChat chat;
    private final Roster roster;
    private final Later later = new Later(Platform.TEAMS);

    /** Speaks as the bot of these settings, and notes people in this registry. */
    public TeamsBot(TeamsSettings settings, People people, Transaction transaction, Clock clock) {
        this(settings, AccessTokens.of(settings, clock), people, transaction);
    }

    TeamsBot(TeamsSettings settings, AccessTokens tokens, People people, Transaction transaction) {
        Connector connector = new Connector(settings, tokens);
        this.people = new TeamsPeople(people, transaction);
        this.chat = new TeamsChat(connector, this.people);
        this.roster = new Roster(connector);
    }

    /** The chat port. */
    public Chat chat() {
        return chat;
    }

    TeamsChat speaking() {
        return chat;
    }

    Roster roster() {
        return roster;
    }

    TeamsPeople people() {
        return people;
    }

    Later later() {
        return later;
    }

    @Override
    public void close() {
        later.close();
    }
}
