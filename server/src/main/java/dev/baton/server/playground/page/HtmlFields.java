package dev.baton.server.playground.page;

import dev.baton.server.page.Templates;
import dev.baton.server.playground.Cast;
import dev.baton.view.Input;
import gg.jte.Content;
import java.util.Map;

/** Draws each kind of input of one field for a browser. */
final class HtmlFields implements Input.Drawn<Content> {

    private final Templates templates;
    private final Cast cast;
    private final FieldShown shown;

    HtmlFields(Templates templates, Cast cast, FieldShown shown) {
        this.templates = templates;
        this.cast = cast;
        this.shown = shown;
    }

    Content drawn() {
        return templates.of(
                "field/around",
                Map.of("shown", shown, "input", shown.field().input().drawnBy(this)));
    }

    @Override
    public Content sentence(Input.Sentence input) {
        return templates.of("field/sentence", Map.of("shown", shown, "longest", input.longest()));
    }

    @Override
    public Content paragraph(Input.Paragraph input) {
        return templates.of("field/paragraph", Map.of("shown", shown, "longest", input.longest()));
    }

    @Override
    public Content choice(Input.Choice input) {
        return templates.of("field/choice", Map.of("shown", shown, "choice", input));
    }

    @Override
    public Content checklist(Input.Checklist input) {
        return templates.of("field/checklist", Map.of("shown", shown, "checklist", input));
    }

    @Override
    public Content person(Input.Person input) {
        return templates.of("field/person", Map.of("shown", shown, "cast", cast));
    }

    @Override
    public Content date(Input.Date input) {
        return templates.of(
                "field/date",
                Map.of("shown", shown, "earliest", input.earliest().toString()));
    }
}
