package dev.baton.server.playground.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can look at, as in any chat. */
public enum View {
    CHANNEL("Channel"),
    MESSAGES("Messages to you"),
    HOME("Home");

    private final String label;

    View(String label) {
        this.label = label;
    }

    /** The view as people read it. */
    public String label() {
        return label;
    }

    /** The view in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> parse(String path) {
        return Arrays.stream(values()).filter(view -> view.path().equals(path)).findFirst();
    }
}
