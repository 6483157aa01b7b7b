package dev.baton.handoff.recovery.document;

/** A system that is ready for recovery (A8-07): in which wave it comes back, how, and what must be heeded (A8-09). */
public record Placement(String system, int wave, Way way, String instruction) {

    /** How a system is to come back. */
    public enum Way {
        EITHER("rebuild or restore"),
        REBUILD("rebuild instead of restore"),
        RESTORE("restore from backup");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** The way as people read it. */
        public String words() {
            return words;
        }
    }
}
