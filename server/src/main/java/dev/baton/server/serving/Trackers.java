package dev.baton.server.serving;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.jira.JiraTracker;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.connectors.jira.webhook.HubSignature;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.port.Answer;
import dev.baton.port.Tracker;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.web.WebServer.Mounted;
import dev.baton.server.webhook.JiraWebhookServlet;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The trackers outside that this server was told how to reach, and where they call back. */
final class Trackers {

    private static final String WEBHOOK = "/webhooks/jira";

    private final Ready configured;

    Trackers(Ready configured) {
        this.configured = configured;
    }

    /** All of them, by this clock. */
    List<Tracker> by(InstantSource clock) {
        return configured.jira().<Tracker>map(settings -> tracker(settings, clock)).stream()
                .toList();
    }

    /** Where they tell that a ticket has changed. */
    List<Mounted> doors(Supplier<OpenOffice> office) {
        return configured
                .jira()
                .map(JiraSettings::webhookSecrets)
                .filter(secrets -> !secrets.isEmpty())
                .map(secrets -> new Mounted(WEBHOOK, new JiraWebhookServlet(new HubSignature(secrets), office)))
                .stream()
                .toList();
    }

    /** What they answer to being asked whether they know us and the projects that the organisation names; takes a while. */
    List<String> doubts() {
        return configured
                .jira()
                .map(settings -> doubts(tracker(settings, Clock.systemUTC())))
                .orElseGet(List::of);
    }

    private List<String> doubts(JiraTracker tracker) {
        List<String> stranger = doubt("JIRA_URL", tracker.account()).toList();
        return stranger.isEmpty()
                ? homes().entrySet().stream()
                        .filter(home -> home.getValue().tracker().equals(JiraTracker.NAME))
                        .flatMap(home -> doubt(home.getKey(), home.getValue(), tracker))
                        .toList()
                : stranger;
    }

    private Map<String, TicketHome> homes() {
        Map<String, TicketHome> homes = new LinkedHashMap<>();
        Organisation organisation = configured.organisation();
        organisation
                .teams()
                .forEach(team -> homes.put("tracker of team " + team.id().value(), team.ticketHome()));
        homes.put("incident-record", organisation.practice().record());
        return homes;
    }

    private static Stream<String> doubt(String place, TicketHome home, JiraTracker tracker) {
        return doubt(place, tracker.project(home.project()));
    }

    private static Stream<String> doubt(String place, Answer<String> answer) {
        return answer instanceof Answer.Failed<String> failed
                ? Stream.of(place + ": " + failed.failure().reason())
                : Stream.empty();
    }

    private static JiraTracker tracker(JiraSettings settings, InstantSource clock) {
        return new JiraTracker(settings, new BoundedHttp(BoundedHttp.Limits.USUAL), clock);
    }
}
