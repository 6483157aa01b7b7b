package dev.baton.handoff.discrepancy;

/** What a lead says is wrong with the list: which project, in what way, and what is right instead (B7). */
public record Correction(Kind kind, String project, String right) {

    /** The ways in which a scope can be wrong. */
    public enum Kind {
        ADD("A project is missing"),
        REMOVE("A project is not affected"),
        WRONG_OWNER("A project belongs to another team"),
        WRONG_VERSION("The version found is wrong");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind as people choose it. */
        public String words() {
            return words;
        }
    }

    /** The correction as one line. */
    public String words() {
        return switch (kind) {
            case ADD -> project + " is missing from the scope";
            case REMOVE -> project + " is not affected";
            case WRONG_OWNER -> project + " belongs to " + right;
            case WRONG_VERSION -> project + " has version " + right;
        };
    }
}
