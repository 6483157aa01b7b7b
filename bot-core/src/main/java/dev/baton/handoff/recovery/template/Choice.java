package dev.baton.handoff.recovery.template;

import java.util.Optional;
import java.util.stream.Stream;

/** What S2 leaves open in a package, and a template may require; its name is how {@code baton.yaml} calls it. */
public enum Choice {
    ROOT_CAUSE("root-cause", "the root cause"),
    OUTSTANDING_ISSUES("outstanding-issues", "an outstanding issue or risk"),
    SPECIAL_INSTRUCTIONS("special-instructions", "a special instruction for each system"),
    BRIEFING_DECK("briefing-deck", "a briefing deck or another document"),
    RETENTION_LOCATIONS("retention-locations", "a place where artifacts are retained"),
    RECORDING("recording", "the recording of the briefing");

    private final String id;
    private final String words;

    Choice(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Its name in {@code baton.yaml}. */
    public String id() {
        return id;
    }

    /** What is missing when it is not there. */
    public String words() {
        return words;
    }

    /** The choice of this name. */
    public static Optional<Choice> of(String id) {
        return Stream.of(values()).filter(choice -> choice.id.equals(id)).findFirst();
    }
}
