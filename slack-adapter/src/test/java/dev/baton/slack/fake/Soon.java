package dev.baton.slack.fake;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what must happen in the end: looked for often, and given up late, so that a slow machine is no failure. */
public final class Soon {

    /** How long a machine may need that does much else. */
    public static final Duration AT_LAST = Duration.ofMinutes(1);

    private static final Duration OFTEN = Duration.ofMillis(10);

    private Soon() {}

    /** Waits until something holds that nobody need name. */
    public static ConditionFactory soon() {
        return soon("it");
    }

    /** Waits until this holds. */
    public static ConditionFactory soon(String what) {
        return Awaitility.await(what).atMost(AT_LAST).pollDelay(Duration.ZERO).pollInterval(OFTEN);
    }
}
