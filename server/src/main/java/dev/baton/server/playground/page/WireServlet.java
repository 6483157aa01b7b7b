package dev.baton.server.playground.page;

import dev.baton.server.page.Templates;
import dev.baton.server.playground.Dialog;
import dev.baton.server.playground.Playground;
import dev.baton.slack.SlackDrawing;
import dev.baton.teams.TeamsDrawing;
import dev.baton.view.Card;
import dev.baton.view.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /wire/message/12} and {@code /wire/form/someone}: the JSON that Slack or Teams would get for it. */
public final class WireServlet extends LocalServlet {

    private static final long serialVersionUID = 1;

    private final transient Rehearsals rehearsals;
    private final transient Templates templates;

    public WireServlet(Rehearsals rehearsals, Templates templates, String seal) {
        super(seal);
        this.rehearsals = rehearsals;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] words = String.valueOf(request.getPathInfo()).split("/", 3);
        Manner manner = Manner.of(request);
        Optional<Wire> wire = words.length == 3 ? wire(manner, words[1], words[2]) : Optional.empty();
        if (wire.isEmpty()) {
            notFound(response);
            return;
        }
        page(response, templates.drawn(templates.of("playground/wire", wire.get())));
    }

    private Optional<Wire> wire(Manner manner, String kind, String name) {
        return switch (kind) {
            case "message" -> message(manner, name);
            case "form" -> form(manner, name);
            default -> Optional.empty();
        };
    }

    private Optional<Wire> message(Manner manner, String number) {
        return number.matches("[0-9]{1,15}")
                ? rehearsals
                        .now()
                        .messages()
                        .find(Long.parseLong(number))
                        .map(message -> new Wire("Message " + number, manner, json(manner, message.card())))
                : Optional.empty();
    }

    private Optional<Wire> form(Manner manner, String user) {
        Playground playground = rehearsals.now();
        return playground
                .cast()
                .find(user)
                .flatMap(actor -> playground.visits().screen(actor).dialog())
                .map(Dialog::form)
                .map(form -> new Wire("Form \u201c" + form.title() + "\u201d", manner, json(manner, form)));
    }

    private static String json(Manner manner, Card card) {
        return manner == Manner.TEAMS ? TeamsDrawing.message(card) : SlackDrawing.message(card);
    }

    private static String json(Manner manner, Form<?> form) {
        return manner == Manner.TEAMS ? TeamsDrawing.dialog(form) : SlackDrawing.modal(form);
    }

    /** What goes over the wire, and for which platform. */
    public record Wire(String what, Manner manner, String json) {
        public String title() {
            return what + " for " + manner.label();
        }

        public boolean isForTeams() {
            return manner == Manner.TEAMS;
        }
    }
}
