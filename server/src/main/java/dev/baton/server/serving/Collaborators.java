package dev.baton.server.serving;

import dev.baton.connectors.confluence.Confluence;
import dev.baton.connectors.defender.Defender;
import dev.baton.connectors.mail.SmtpMail;
import dev.baton.connectors.sharepoint.SharePoint;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.Practice;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.port.Answer;
import dev.baton.port.Collaboration;
import dev.baton.port.Documents;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Systems;
import dev.baton.server.page.MarkdownRenderer;
import dev.baton.view.Part;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems outside with which people work together on handoffs, as far as the organisation chose them. */
final class Collaborators {

    private final Systems systems;
    private final Practice practice;

    Collaborators(Ready configured) {
        this.systems = configured.environment().systems();
        this.practice = configured.organisation().practice();
    }

    /** All of them, by this clock. */
    Collaboration by(InstantSource clock) {
        Collaboration watched = defender(clock).map(Collaboration.NONE::with).orElse(Collaboration.NONE);
        Collaboration inviting = mail().map(watched::with).orElse(watched);
        return keeping(clock).map(inviting::with).orElse(inviting);
    }

    /** What they answer to being asked whether Baton may use them; takes a while. */
    List<String> doubts() {
        Optional<String> hunting =
                defender(Clock.systemUTC()).map(Defender::greeted).flatMap(Collaborators::hunting);
        Optional<String> mailing = mail().map(SmtpMail::greeted).flatMap(answer -> refused("SMTP_HOST", answer));
        Optional<String> keeping = confluence()
                .map(confluence -> confluence.greeted(practice.library().space()))
                .flatMap(answer -> refused("CONFLUENCE_URL", answer));
        Optional<String> filing = sharePoint(Clock.systemUTC())
                .map(sharePoint -> sharePoint.greeted(practice.library().space()))
                .flatMap(answer -> refused("GRAPH_APP_ID", answer));
        return Stream.of(hunting, mailing, keeping, filing)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> refused(String variable, Answer<?> answer) {
        return answer instanceof Answer.Failed<?> failed
                ? Optional.of(variable + ": " + failed.failure().reason())
                : Optional.empty();
    }

    private static Optional<String> hunting(Answer<Finding> answer) {
        if (answer instanceof Answer.Failed<Finding> failed) {
            return Optional.of("GRAPH_APP_ID: " + failed.failure().reason());
        }
        String words = ((Answer.Got<Finding>) answer).value().words();
        return words.isEmpty() ? Optional.empty() : Optional.of("monitoring.system: " + words);
    }

    private Optional<Documents> keeping(InstantSource clock) {
        return Stream.of(confluence(), sharePoint(clock))
                .flatMap(Optional::stream)
                .<Documents>map(each -> each)
                .findFirst();
    }

    private Optional<SharePoint> sharePoint(InstantSource clock) {
        return practice.library().system().equals(SharePoint.NAME)
                ? systems.collaboration().graph().map(access -> new SharePoint(access, clock, Collaborators::markdown))
                : Optional.empty();
    }

    private static String markdown(List<Part> parts) {
        return String.join("\n\n", new MarkdownRenderer().all(parts)) + "\n";
    }

    private Optional<Confluence> confluence() {
        return practice.library().system().equals(Confluence.NAME)
                ? systems.collaboration().confluence().map(Confluence::new)
                : Optional.empty();
    }

    private Optional<SmtpMail> mail() {
        return practice.briefing().manner() == Manner.MAIL
                ? systems.collaboration().smtp().map(SmtpMail::new)
                : Optional.empty();
    }

    private Optional<Defender> defender(InstantSource clock) {
        return practice.monitoring().equals(Defender.NAME)
                ? systems.collaboration().graph().map(access -> new Defender(access, clock))
                : Optional.empty();
    }
}
