package dev.baton.teams.inbound;

import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsChat;
import dev.baton.teams.people.TeamsPeople;

/** Puts the parts together that answer Teams. */
public final class Inbound {

    private Inbound() {}

    /** Answers for this desk. */
    public static Dispatch dispatch(FrontDesk desk, TeamsChat chat, Roster roster, TeamsPeople people, Later later) {
        return new Dispatch(desk, new Aside(chat, roster, people, later));
    }
}
