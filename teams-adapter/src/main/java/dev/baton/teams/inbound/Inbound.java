package dev.baton.teams.inbound;

import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsChat;
import dev.baton.teams.people.TeamsPeople;
import java.time.InstantSource;

/** Puts the parts together that answer Teams. */
public final class Inbound {

    private Inbound() {}

    /** What the answers to Teams need of the way out to it. */
    public record Line(TeamsChat chat, Roster roster, TeamsPeople people, Later later) {}

    /** Answers for this desk. */
    public static Dispatch dispatch(FrontDesk desk, Line line, InstantSource clock) {
        Aside aside = new Aside(line.chat(), line.roster(), line.people(), line.later());
        return new Dispatch(desk, aside, new Rosters(desk, line, clock));
    }
}
