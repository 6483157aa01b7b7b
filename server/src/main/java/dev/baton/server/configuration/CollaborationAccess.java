package dev.baton.server.configuration;

import dev.baton.connectors.confluence.Confluence;
import dev.baton.connectors.sharepoint.SharePoint;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Practice;
import dev.baton.server.configuration.reading.Findings;
import java.util.ArrayList;
import java.util.List;

/** Whether the systems that an organisation names for its recoveries are those that this server was told how to reach. */
final class CollaborationAccess {

    private CollaborationAccess() {}

    static void check(Organisation organisation, Systems systems, Findings findings) {
        graph(organisation.practice(), systems.collaboration(), findings);
        mail(organisation.practice().briefing().manner(), systems.collaboration(), findings);
        documents(organisation.practice().library(), systems.collaboration(), findings);
    }

    /** Two systems are reached by way of Microsoft Graph, each only where somebody chose it. */
    private static void graph(Practice practice, Collaboration reached, Findings findings) {
        List<String> chosen = new ArrayList<>();
        if (!practice.monitoring().isEmpty()) {
            chosen.add("monitoring.system is " + practice.monitoring());
        }
        if (practice.library().system().equals(SharePoint.NAME)) {
            chosen.add("documents.system is " + SharePoint.NAME);
        }
        if (!chosen.isEmpty() && reached.graph().isEmpty()) {
            findings.problem(
                    Variable.GRAPH_APP_ID.name(),
                    "is not set, but " + String.join(" and ", chosen)
                            + "; set it, with GRAPH_APP_TENANT and GRAPH_APP_SECRET.");
        }
        if (chosen.isEmpty() && reached.graph().isPresent()) {
            findings.warning(
                    Variable.GRAPH_APP_ID.name(),
                    "is set, but monitoring.system is none, and documents.system is not " + SharePoint.NAME
                            + "; nobody calls Microsoft Graph.");
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
        boolean isConfluence = library.system().equals(Confluence.NAME);
        if (isConfluence && reached.confluence().isEmpty()) {
            findings.problem(
                    Variable.CONFLUENCE_URL.name(),
                    "is not set, but documents.system is " + library.system()
                            + "; set it, with CONFLUENCE_EMAIL and CONFLUENCE_TOKEN.");
        }
        if (!isConfluence && reached.confluence().isPresent()) {
            findings.warning(
                    Variable.CONFLUENCE_URL.name(),
                    "is set, but documents.system is not " + Confluence.NAME + "; nothing is kept there.");
        }
    }
}
