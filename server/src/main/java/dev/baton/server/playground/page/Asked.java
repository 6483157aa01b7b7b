package dev.baton.server.playground.page;

import dev.baton.server.page.HtmlRenderer;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Dialog;
import dev.baton.server.playground.Playground;
import dev.baton.view.Field;
import gg.jte.Content;
import java.util.List;

/** The form that is open on somebody's screen, ready to be drawn. */
public final class Asked {

    private final Playground playground;
    private final Templates templates;
    private final Dialog dialog;
    private final Pressing pressing;

    Asked(Playground playground, Templates templates, Dialog dialog, Pressing pressing) {
        this.playground = playground;
        this.templates = templates;
        this.dialog = dialog;
        this.pressing = pressing;
    }

    public String title() {
        return dialog.form().title();
    }

    public String submit() {
        return dialog.form().submit();
    }

    public String refusal() {
        return dialog.refusal();
    }

    public String user() {
        return pressing.user();
    }

    public Pressing pressing() {
        return pressing;
    }

    /** What stands before the questions. */
    public List<Content> intro() {
        return HtmlRenderer.toRead(templates).all(dialog.form().intro());
    }

    /** The fields for which there are words of the example, for whoever draws the questions otherwise. */
    public List<FieldShown> suggested() {
        return dialog.form().fields().stream()
                .map(this::shown)
                .filter(field -> !field.suggestions().isEmpty())
                .toList();
    }

    /** The questions. */
    public List<Content> fields() {
        return dialog.form().fields().stream().map(this::drawn).toList();
    }

    private Content drawn(Field<?> field) {
        return new HtmlFields(templates, playground.cast(), shown(field)).drawn();
    }

    private FieldShown shown(Field<?> field) {
        return new FieldShown(
                field,
                dialog.said().all(field.id()),
                dialog.problems().getOrDefault(field.id(), ""),
                Suggested.to(field, title(), playground.suggestions(), playground.cast()),
                pressing);
    }
}
