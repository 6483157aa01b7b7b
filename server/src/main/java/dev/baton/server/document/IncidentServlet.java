package dev.baton.server.document;

import dev.baton.handoff.HandoffId;
import dev.baton.playbook.Setting;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.page.Answered;
import dev.baton.server.page.Templates;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /incidents/H-12}: the incident of a handoff with all its handoffs, to whoever has a link to it. */
public final class IncidentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Supplier<OpenOffice> office;
    private final transient SignedLinks links;
    private final transient Templates templates;

    public IncidentServlet(Supplier<OpenOffice> office, SignedLinks links, Templates templates) {
        this.office = office;
        this.links = links;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        Optional<HandoffId> id = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.matches("/H-[0-9]{1,10}"))
                .flatMap(path -> HandoffId.parse(path.substring(1)));
        switch (id.map(asked -> worth(asked, request)).orElse(SignedLinks.Worth.FORGED)) {
            case FORGED ->
                Answered.say(response, HttpServletResponse.SC_NOT_FOUND, "There is no incident behind this link.");
            case ENDED ->
                Answered.say(
                        response,
                        HttpServletResponse.SC_GONE,
                        "This link has ended. Chat has a new one: /handoff incident " + id.get());
            case GOOD -> answer(id.get(), response);
        }
    }

    private void answer(HandoffId id, HttpServletResponse response) throws IOException {
        List<Setting> handoffs = office.get().archive().incident(id.toString());
        if (handoffs.isEmpty()) {
            Absent.say(response, office.get().archive(), id);
            return;
        }
        IncidentPage page = new IncidentPage(handoffs, office.get().house().playbook(), templates);
        Answered.send(response, "text/html", templates.drawn(templates.of("document/incident", page)));
    }

    private SignedLinks.Worth worth(HandoffId id, HttpServletRequest request) {
        return links.worthOfIncident(id, Answered.said(request, "until"), Answered.said(request, "seal"));
    }
}
