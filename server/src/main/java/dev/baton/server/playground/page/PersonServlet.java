package dev.baton.server.playground.page;

import dev.baton.server.page.Templates;
import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Playground;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** {@code /as/someone/channel}: what one person sees; what they do there is posted to {@code /as/someone/act}. */
public final class PersonServlet extends LocalServlet {

    private static final long serialVersionUID = 1;

    /** How long a page waits for what follows from it; the rest comes with the next look. */
    private static final Duration AT_MOST = Duration.ofMillis(800);

    private final transient Rehearsals rehearsals;
    private final transient Templates templates;

    public PersonServlet(Rehearsals rehearsals, Templates templates, String seal) {
        super(seal);
        this.rehearsals = rehearsals;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Playground playground = rehearsals.now();
        Optional<Actor> actor = playground.cast().find(word(request, 1));
        Optional<View> view = View.parse(word(request, 2));
        Optional<Manner> wanted = said(request, "in").flatMap(Manner::parse);
        if (actor.isPresent() && view.isPresent() && wanted.isPresent()) {
            response.addHeader("Set-Cookie", wanted.get().remembered());
            goTo(response, path(actor.get(), view.get()));
        } else if (actor.isPresent() && view.isPresent()) {
            Look look = new Look(view.get(), Manner.of(request), seal());
            Scene scene = new Scene(playground, templates, actor.get(), look);
            page(response, templates.drawn(templates.of("playground/page", scene)));
        } else if (actor.isPresent() && word(request, 2).equals("pulse")) {
            say(response, HttpServletResponse.SC_OK, Pulse.of(playground, actor.get()));
        } else {
            notFound(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Playground playground = rehearsals.now();
        Optional<Actor> actor = playground.cast().find(word(request, 1));
        Optional<Act> act = Act.parse(word(request, 2));
        if (actor.isPresent() && act.isPresent()) {
            act.get().done(playground, actor.get(), request);
            playground.backstage().settle(AT_MOST);
            View view = said(request, "view").flatMap(View::parse).orElse(View.CHANNEL);
            goTo(response, path(actor.get(), view));
        } else {
            notFound(response);
        }
    }

    private static String path(Actor actor, View view) {
        return "/as/" + actor.user() + "/" + view.path();
    }

    private static String word(HttpServletRequest request, int position) {
        String[] words = String.valueOf(request.getPathInfo()).split("/", 4);
        return words.length > position ? words[position] : "";
    }
}
