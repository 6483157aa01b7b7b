package dev.baton.server.playground.page;

import dev.baton.view.Button;
import java.util.List;
import java.util.UUID;

/** What a form of a page carries besides its answers: whose screen it is on, in which view, and the page's seal. */
public record Pressing(String user, String view, String seal, List<Button> buttons) {

    static Pressing on(String user, View view, String seal) {
        return new Pressing(user, view.path(), seal, List.of());
    }

    /** The same, for these buttons. */
    Pressing of(List<Button> more) {
        return new Pressing(user, view, seal, more);
    }

    /** Where the form goes. */
    public String path(String act) {
        return "/as/" + user + "/" + act;
    }

    /** A key of its own for every form that is drawn, so that the same form sent twice is known. */
    public String delivery() {
        return UUID.randomUUID().toString();
    }
}
