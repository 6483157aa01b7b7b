package dev.baton.bench;

import dev.baton.slack.fake.FakeSlack;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until nobody has anything more to say. */
final class Quiet {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private Quiet() {}

    /** Returns when Slack's Web API was not called for so long, and fails when it never ends. */
    static void await(FakeSlack slack, Duration silence) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        var calls = -1;
        while (calls != slack.calls().size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Baton still calls Slack after " + AT_MOST);
            }
            calls = slack.calls().size();
            var until = System.nanoTime() + silence.toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }
}
