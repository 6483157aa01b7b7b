package dev.baton.server.configuration.organisation;

import dev.baton.connectors.jira.JiraTracker;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.util.List;
import java.util.Set;

/** Reads where a team's tickets live. */
final class TrackerPart {

    private static final List<String> SYSTEMS = List.of(TicketHome.BUILT_IN, JiraTracker.NAME);

    private final Section section;
    private final Set<String> securityBacklogs;

    TrackerPart(Section section, Set<String> securityBacklogs) {
        this.section = section;
        this.securityBacklogs = securityBacklogs;
    }

    TicketHome read(String team) {
        String system = section.read("system", TrackerPart::system).orElse(TicketHome.BUILT_IN);
        boolean isJira = system.equals(JiraTracker.NAME);
        if (isJira && !section.has("project")) {
            section.problem("project", "is missing; write the key of the team's project in Jira, such as PAY.");
        }
        String project = section.read("project", words -> isJira ? JiraPart.projectKey(words) : words)
                .orElse(team);
        boolean isBacklog = section.read("security-backlog", Values::yesOrNo).orElse(false);
        if (isBacklog) {
            refuse("security-backlog");
        } else if (isJira && securityBacklogs.contains(project)) {
            refuse("project");
        }
        return new TicketHome(system, project);
    }

    /** Where recovery handoffs are recorded besides Baton's own journal: a project of its own, whatever else is there. */
    static TicketHome record(Section section) {
        String system = section.read("system", TrackerPart::system).orElse(TicketHome.BUILT_IN);
        if (system.equals(TicketHome.BUILT_IN)) {
            return RecoveryPractice.NOWHERE_ELSE;
        }
        if (!section.has("project")) {
            section.problem("project", "is missing; write the key of the project in Jira, such as IR.");
        }
        return new TicketHome(
                system, section.read("project", JiraPart::projectKey).orElse(""));
    }

    private void refuse(String key) {
        section.problem(
                key,
                "is refused: tickets «do not become tickets in a separate security"
                        + " backlog» (A4-02). Name the team's normal project.");
    }

    private static String system(String words) {
        if (!SYSTEMS.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' is no tracker that Baton knows; write "
                    + String.join(" or ", SYSTEMS) + "." + Nearest.suggestion(words, SYSTEMS));
        }
        return words;
    }
}
