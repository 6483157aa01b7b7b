package dev.baton.server.configuration;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.server.configuration.reading.Findings;

/** Whether the systems that an organisation names for its recoveries are those that this server was told how to reach. */
final class CollaborationAccess {

    private CollaborationAccess() {}

    static void check(Organisation organisation, Systems systems, Findings findings) {
        String monitoring = organisation.practice().monitoring();
        boolean isReachable = systems.collaboration().graph().isPresent();
        if (!monitoring.isEmpty() && !isReachable) {
            findings.problem(
                    Variable.GRAPH_APP_ID.name(),
                    "is not set, but monitoring.system is " + monitoring
                            + "; set it, with GRAPH_APP_TENANT and GRAPH_APP_SECRET.");
        }
        if (monitoring.isEmpty() && isReachable) {
            findings.warning(
                    Variable.GRAPH_APP_ID.name(),
                    "is set, but monitoring.system is none; nobody calls Microsoft Graph.");
        }
    }
}
