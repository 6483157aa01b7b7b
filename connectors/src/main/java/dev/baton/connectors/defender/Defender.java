package dev.baton.connectors.defender;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.connectors.graph.Graph.Said;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.http.Unanswered;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.port.Answer;
import dev.baton.port.Monitoring;
import java.time.InstantSource;

/**
 * Microsoft Defender XDR: each query is run once in advanced hunting, over the last hour and for one row, by an application
 * that has the permission ThreatHunting.Read.All.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/security-security-runhuntingquery">security: runHuntingQuery</a>
 */
public final class Defender implements Monitoring {

    /** As an organisation's file calls it. */
    public static final String NAME = "defender";

    private static final String RUN = "v1.0/security/runHuntingQuery";
    private static final String AN_HOUR = "PT1H";
    private static final Indicator ANY = new Indicator(Trait.BEHAVIOUR, "a first query", "DeviceInfo");

    private final Graph graph;

    public Defender(GraphAccess access, InstantSource clock) {
        this.graph = new Graph("Microsoft Defender", access, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer<Finding> tryOut(Indicator indicator) {
        KustoQuery query = KustoQuery.of(indicator);
        if (!query.lack().isEmpty()) {
            return Answer.got(Finding.doesNotRun(indicator, query.lack()));
        }
        try {
            return Answer.got(found(indicator, graph.post(RUN, asked(query))));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    /** Whether it lets Baton hunt at all. */
    public Answer<Finding> greeted() {
        return tryOut(ANY);
    }

    private Finding found(Indicator indicator, Said said) {
        if (said.status() == 400 && !said.error().isEmpty()) {
            return Finding.doesNotRun(indicator, said.error());
        }
        if (!said.isDone()) {
            throw graph.refused(said);
        }
        if (!said.body().path("results").isArray()) {
            throw graph.notUnderstood();
        }
        return Finding.ran(indicator);
    }

    private static ObjectNode asked(KustoQuery query) {
        return JsonNodeFactory.instance.objectNode().put("Query", query.words()).put("Timespan", AN_HOUR);
    }
}
