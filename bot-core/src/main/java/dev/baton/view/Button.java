package dev.baton.view;

/** Something to press; the action comes back as it was sent, and carries (handoff, step, reply) and nothing else. */
public record Button(String action, String label, Weight weight) {

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
}
