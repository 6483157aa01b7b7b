package dev.baton.connectors.jira;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.connectors.jira.standin.JiraStandIn;
import dev.baton.connectors.jira.standin.StandInEngineers;
import dev.baton.port.tracker.Engineers;
import dev.baton.port.tracker.OnATracker;
import dev.baton.port.tracker.Orders;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;

/** A tracker on a Jira of one flavour, with the project SHOP in it and the people of the orders. */
abstract class OnJira implements OnATracker {

    static final BoundedHttp.Limits USUAL =
            new BoundedHttp.Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), 1024 * 1024);

    final JiraStandIn jira;
    private final JiraSettings settings;
    private final JiraTracker tracker;
    private final Engineers engineers;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    OnJira(JiraFlavour flavour) {
        this(flavour, usual -> usual);
    }

    OnJira(JiraFlavour flavour, UnaryOperator<JiraSettings> settings) {
        jira = JiraStandIn.open(flavour, this::now);
        jira.site().addProject("SHOP");
        jira.site().add(Human.of(Orders.OWNER.name(), Orders.OWNER.email()));
        jira.site().add(Human.of(Orders.OTHER.name(), Orders.OTHER.email()));
        engineers = new StandInEngineers(jira);
        this.settings = settings.apply(jira.settings());
        tracker = trackerWith(USUAL);
    }

    /** Another tracker on the same Jira. */
    final JiraTracker trackerWith(BoundedHttp.Limits limits) {
        return new JiraTracker(settings, new BoundedHttp(limits), this::now);
    }

    @Override
    public final JiraTracker tracker() {
        return tracker;
    }

    @Override
    public final Engineers engineers() {
        return engineers;
    }

    @Override
    public final Instant now() {
        return now;
    }

    @Override
    public final void pass(Duration time) {
        now = now.plus(time);
    }

    @AfterEach
    final void close() {
        jira.close();
    }
}
