package dev.baton.slack.fake;

import java.time.Duration;

/** How long is waited for an app. */
final class Patience {

    /**
     * Three seconds, after which Slack is done with a request and with a trigger; {@code -Dbaton.slack.patience=30} where a
     * machine has other things to do as well, and what is asked is whether, not how soon.
     */
    static final Duration OF_SLACK = Duration.ofSeconds(Integer.getInteger("baton.slack.patience", 3));

    private Patience() {}
}
