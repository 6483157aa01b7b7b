package dev.baton.handoff.recovery.restoration;

import java.time.Instant;

/** Where one system stands on its way back (requirements B4), since when, and as which of its wave it came online; 0 is never. */
public record SystemLife(State state, Instant since, int broughtAs) {

    /** The states of B4. */
    public enum State {
        LISTED("listed"),
        READY("ready"),
        APPROVED("approved"),
        ONLINE("online"),
        REVIEWED("reviewed"),
        HEALTHY("healthy"),
        RESTORED("restored"),
        RETIRED("retired"),
        REINFECTED("reinfected");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state as people read it. */
        public String words() {
            return words;
        }

        /** Whether nothing of the next wave has to wait for it. */
        public boolean isHealthy() {
            return this == HEALTHY || isSettled();
        }

        /** Whether its owner has signed it off. */
        public boolean isSettled() {
            return this == RESTORED || this == RETIRED;
        }

        /** Whether it is on its way to be brought online, by the word of the IR lead and of a recovery lead. */
        public boolean isPrepared() {
            return this == READY || this == APPROVED;
        }

        /** Whether it runs, and so can be found infected again. */
        public boolean isRunning() {
            return this == ONLINE || this == REVIEWED || this == HEALTHY || this == RESTORED;
        }
    }

    /** Not touched yet. */
    public static final SystemLife LISTED = new SystemLife(State.LISTED, Instant.EPOCH, 0);

    SystemLife in(State other, Instant at) {
        return new SystemLife(other, at, broughtAs);
    }

    SystemLife online(Instant at, int place) {
        return new SystemLife(State.ONLINE, at, place);
    }
}
