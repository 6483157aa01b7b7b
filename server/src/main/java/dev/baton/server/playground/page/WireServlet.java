package dev.baton.server.playground.page;

import dev.baton.server.page.Templates;
import dev.baton.server.playground.Playground;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code /wire/message/12} and {@code /wire/form/someone}: the JSON that Slack would get for it. */
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
        Optional<Wire> wire = words.length == 3 ? wire(words[1], words[2]) : Optional.empty();
        if (wire.isEmpty()) {
            notFound(response);
            return;
        }
        Map<String, Object> model =
                Map.of("title", wire.get().title(), "json", wire.get().json());
        page(response, templates.drawn(templates.of("playground/wire", model)));
    }

    private Optional<Wire> wire(String kind, String name) {
        return switch (kind) {
            case "message" -> message(name);
            case "form" -> form(name);
            default -> Optional.empty();
        };
    }

    private Optional<Wire> message(String number) {
        Playground playground = rehearsals.now();
        return number.matches("[0-9]{1,15}")
                ? playground
                        .messages()
                        .find(Long.parseLong(number))
                        .map(message -> new Wire(
                                "Message " + number + " for Slack",
                                playground.backstage().slackMessage(message.card())))
                : Optional.empty();
    }

    private Optional<Wire> form(String user) {
        Playground playground = rehearsals.now();
        return playground
                .cast()
                .find(user)
                .flatMap(actor -> playground.visits().screen(actor).dialog())
                .map(dialog -> new Wire(
                        "Form \u201c" + dialog.form().title() + "\u201d for Slack",
                        playground.backstage().slackView(dialog.form())));
    }

    private record Wire(String title, String json) {}
}
