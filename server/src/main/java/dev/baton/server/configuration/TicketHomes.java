package dev.baton.server.configuration;

import dev.baton.connectors.jira.JiraTracker;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.server.configuration.reading.Findings;
import java.util.stream.Collectors;

/** Whether the trackers that teams name, and the one in which recovery is recorded, are those that this server was told how to reach. */
final class TicketHomes {

    private TicketHomes() {}

    static void check(Organisation organisation, Systems systems, Findings findings) {
        String inJira = organisation.teams().stream()
                .filter(team -> team.ticketHome().tracker().equals(JiraTracker.NAME))
                .map(team -> team.id().value())
                .collect(Collectors.joining(", "));
        boolean isRecordedInJira = organisation.practice().record().tracker().equals(JiraTracker.NAME);
        if (isRecordedInJira && systems.jira().isEmpty()) {
            findings.problem(
                    Variable.JIRA_URL.name(),
                    "is not set, but recovery handoffs are recorded in Jira; set it, with JIRA_TOKEN and for Jira Cloud"
                            + " JIRA_EMAIL, or take incident-record out.");
        }
        if (!inJira.isEmpty() && systems.jira().isEmpty()) {
            findings.problem(
                    Variable.JIRA_URL.name(),
                    "is not set, but the tickets of " + inJira + " live in Jira; set it, with JIRA_TOKEN and for"
                            + " Jira Cloud JIRA_EMAIL.");
        }
        if (inJira.isEmpty() && !isRecordedInJira && systems.jira().isPresent()) {
            findings.warning(
                    Variable.JIRA_URL.name(),
                    "is set, but no team has its tickets there; give one tracker.system: jira.");
        }
    }
}
