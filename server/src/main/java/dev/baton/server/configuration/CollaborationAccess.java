package dev.baton.server.configuration;

import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.Library;
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
        mail(organisation.practice().briefing().manner(), systems.collaboration(), findings);
        documents(organisation.practice().library(), systems.collaboration(), findings);
        if (monitoring.isEmpty() && isReachable) {
            findings.warning(
                    Variable.GRAPH_APP_ID.name(),
                    "is set, but monitoring.system is none; nobody calls Microsoft Graph.");
        }
    }

    private static void mail(Manner manner, Collaboration reached, Findings findings) {
        if (manner == Manner.MAIL && reached.smtp().isEmpty()) {
            findings.problem(
                    Variable.SMTP_HOST.name(),
                    "is not set, but briefing.invitations is mail; set it, with SMTP_FROM, or write chat.");
        }
        if (manner != Manner.MAIL && reached.smtp().isPresent()) {
            findings.warning(
                    Variable.SMTP_HOST.name(), "is set, but briefing.invitations is not mail; nothing is sent.");
        }
    }

    private static void documents(Library library, Collaboration reached, Findings findings) {
        if (library.isThere() && reached.confluence().isEmpty()) {
            findings.problem(
                    Variable.CONFLUENCE_URL.name(),
                    "is not set, but documents.system is " + library.system()
                            + "; set it, with CONFLUENCE_EMAIL and CONFLUENCE_TOKEN.");
        }
        if (!library.isThere() && reached.confluence().isPresent()) {
            findings.warning(
                    Variable.CONFLUENCE_URL.name(), "is set, but documents.system is none; nothing is kept there.");
        }
    }
}
