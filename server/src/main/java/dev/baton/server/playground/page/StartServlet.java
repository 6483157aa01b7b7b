package dev.baton.server.playground.page;

import dev.baton.server.playground.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /} and {@code /reset}: the first page, and the beginning of another rehearsal. */
public final class StartServlet extends LocalServlet {

    private static final long serialVersionUID = 1;

    private final transient Rehearsals rehearsals;

    public StartServlet(Rehearsals rehearsals, String seal) {
        super(seal);
        this.rehearsals = rehearsals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Actor first = rehearsals.now().cast().everyone().get(0);
        goTo(response, "/as/" + first.user() + "/" + View.CHANNEL.path());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        rehearsals.startOver();
        doGet(request, response);
    }
}
