package dev.baton.architecture.planted.handoff;

import java.util.Random;
import java.util.UUID;

/** A handoff must come out the same each time. */
public final class RollsDice {

    /** Chance out of nowhere. */
    public int roll() {
        return new Random().nextInt();
    }

    /** An id out of nowhere. */
    public UUID invent() {
        return UUID.randomUUID();
    }
}
