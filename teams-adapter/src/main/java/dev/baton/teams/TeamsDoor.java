package dev.baton.teams;

import dev.baton.desk.FrontDesk;
import dev.baton.teams.http.TeamsServlet;
import dev.baton.teams.inbound.Inbound;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;

/** The way in from Teams to the front desk. */
public final class TeamsDoor {

    private final TeamsServlet servlet;

    /** Lets people speak to this desk through this bot. */
    public TeamsDoor(TeamsSettings settings, TeamsBot bot, FrontDesk desk, Clock clock) {
        servlet = new TeamsServlet(settings, bot.keys(), Inbound.dispatch(desk, bot.line(), clock), clock);
    }

    /** The messaging endpoint. */
    public HttpServlet servlet() {
        return servlet;
    }
}
