package dev.baton.server.serving;

import dev.baton.connectors.defender.Defender;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.port.Answer;
import dev.baton.port.Monitoring;
import dev.baton.server.configuration.Collaboration;
import dev.baton.server.configuration.Configuration.Ready;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems outside that have a part in recoveries, as far as the organisation chose them. */
final class Collaborators {

    private final Collaboration reached;
    private final String monitoring;

    Collaborators(Ready configured) {
        this.reached = configured.environment().systems().collaboration();
        this.monitoring = configured.organisation().practice().monitoring();
    }

    /** The monitoring system, by this clock, if there is one. */
    Optional<Monitoring> watching(InstantSource clock) {
        return defender(clock).map(defender -> defender);
    }

    /** What they answer to being asked whether Baton may use them; takes a while. */
    List<String> doubts() {
        return defender(Clock.systemUTC()).map(Defender::greeted).flatMap(Collaborators::doubt).stream()
                .toList();
    }

    private static Optional<String> doubt(Answer<Finding> answer) {
        return answer instanceof Answer.Got<Finding> got
                ? Stream.of(got.value().words())
                        .filter(words -> !words.isEmpty())
                        .map(words -> "monitoring.system: " + words)
                        .findFirst()
                : Optional.of("GRAPH_APP_ID: "
                        + ((Answer.Failed<Finding>) answer).failure().reason());
    }

    private Optional<Defender> defender(InstantSource clock) {
        return monitoring.equals(Defender.NAME)
                ? reached.graph().map(access -> new Defender(access, clock))
                : Optional.empty();
    }
}
