package dev.baton.server.playground.page;

import dev.baton.view.Field;
import java.util.List;

/** A field of an open form with what was said to it, what is wrong with that, and what would fit. */
public record FieldShown(
        Field<?> field, List<String> values, String problem, List<Suggested> suggestions, Pressing pressing) {

    /** What the names of all answers begin with, so that they cannot be mistaken for the page's own. */
    static final String PREFIX = "answer.";

    public FieldShown {
        values = List.copyOf(values);
        suggestions = List.copyOf(suggestions);
    }

    public String id() {
        return "field-" + field.id();
    }

    public String fieldId() {
        return field.id();
    }

    public String name() {
        return PREFIX + field.id();
    }

    public String label() {
        return field.label();
    }

    public String hint() {
        return field.hint();
    }

    public boolean isRequired() {
        return field.required();
    }

    public boolean isWrong() {
        return !problem.isEmpty();
    }

    /** The one answer. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether this is among the answers. */
    public boolean said(String value) {
        return values.contains(value);
    }

    /** Where a form goes that is not finished yet. */
    public String jotPath() {
        return pressing.path("jot");
    }
}
