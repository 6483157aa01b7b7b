package dev.baton.server.serving;

import dev.baton.server.office.OpenOffice;
import dev.baton.server.playground.Playground;
import jakarta.servlet.http.HttpServlet;

/** One rehearsal with the office that it plays in, and its way in from Microsoft's Agents Playground. */
record Rehearsal(OpenOffice office, Playground playground, AgentsPlayground agents, HttpServlet door)
        implements AutoCloseable {

    @Override
    public void close() {
        agents.close();
        office.close();
    }
}
