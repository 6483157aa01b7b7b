package dev.baton.server.health;

import java.util.function.Supplier;

/** One thing without which the server is not ready, and how to see whether it is there. */
public record Check(String name, Supplier<Finding> look) {

    /** Whether it is there, and a sentence about it. */
    public record Finding(boolean isGood, String sentence) {}
}
