package dev.baton.server.playground.page;

import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Playground;
import java.time.Duration;
import java.time.Instant;

/** A short word that changes whenever somebody's page would look different. */
final class Pulse {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Pulse() {}

    static String of(Playground playground, Actor actor) {
        long minutes =
                Duration.between(Instant.EPOCH, playground.clock().instant()).dividedBy(MINUTE);
        return playground.messages().changes() + "-"
                + playground.visits().screen(actor).changes() + "-"
                + playground.visits().comingsAndGoings() + "-" + minutes;
    }
}
