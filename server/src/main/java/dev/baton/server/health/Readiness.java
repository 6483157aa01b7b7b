package dev.baton.server.health;

import dev.baton.server.health.Check.Finding;
import dev.baton.server.office.OpenOffice;
import dev.baton.slack.SlackHealth;
import dev.baton.teams.TeamsHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The things that the server needs in order to be of use. */
public final class Readiness {

    private static final Duration LATEST = Duration.ofMinutes(1);

    private Readiness() {}

    /** The database answers. */
    public static Check database(Supplier<OpenOffice> office) {
        return new Check(
                "database",
                () -> office.get().storage().isReady()
                        ? new Finding(true, "answers")
                        : new Finding(false, "does not answer"));
    }

    /** What is due is done in time. */
    public static Check agenda(Supplier<OpenOffice> office) {
        return new Check("agenda", () -> {
            Duration lag = lag(office.get());
            return new Finding(lag.compareTo(LATEST) <= 0, "the oldest errand is " + lag.toSeconds() + " s late");
        });
    }

    /** Slack accepts who we are. */
    public static Check slack(Supplier<SlackHealth> health) {
        return new Check(
                "slack", () -> new Finding(health.get().isReady(), health.get().sentence()));
    }

    /** Teams can speak to us, and we to it. */
    public static Check teams(Supplier<TeamsHealth> health) {
        return new Check("teams", () -> {
            TeamsHealth now = health.get();
            return new Finding(now.isReady(), now.sentence());
        });
    }

    /** How late the oldest errand is that is due; nothing when none is. */
    public static Duration lag(OpenOffice office) {
        Instant now = office.house().now();
        return office.errands()
                .next()
                .map(next -> Duration.between(next, now))
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
    }
}
