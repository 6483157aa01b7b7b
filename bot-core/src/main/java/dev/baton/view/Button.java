package dev.baton.view;

/**
 * Something to press; the action comes back as it was sent, and carries (handoff, step, reply) and nothing else.
 *
 * @param opens whether a press only opens something: a form, or cards for whoever pressed
 */
public record Button(String action, String label, Weight weight, boolean opens) {

    /** How strongly a button invites. */
    public enum Weight {
        PRIMARY,
        PLAIN,
        DANGER
    }

    public Button {
        Limits.within(Limits.ACTION, "action", action);
        Limits.within(Limits.BUTTON_LABEL, "label", label);
    }

    /** A button that answers at once. */
    public Button(String action, String label, Weight weight) {
        this(action, label, weight, false);
    }

    /** A button that opens something. */
    public static Button opening(String action, String label, Weight weight) {
        return new Button(action, label, weight, true);
    }
}
