package dev.baton.server.playground.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The messaging endpoint of a rehearsal: for Microsoft's Agents Playground on this machine, which has no tokens, and not for
 * a page that somebody's browser shows.
 */
public final class ActivityServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Supplier<HttpServlet> door;

    /** Leads to the door of whichever rehearsal is on. */
    public ActivityServlet(Supplier<HttpServlet> door) {
        this.door = door;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!LocalServlet.isToThisMachine(request)) {
            LocalServlet.say(response, HttpServletResponse.SC_FORBIDDEN, LocalServlet.ONLY_THIS_MACHINE);
        } else if (request.getHeader("Origin") != null || !type.startsWith("application/json")) {
            LocalServlet.say(response, HttpServletResponse.SC_FORBIDDEN, "No page of a browser can speak here.");
        } else {
            door.get().service(request, response);
        }
    }
}
