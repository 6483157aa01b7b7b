package dev.baton.server.webhook;

import dev.baton.connectors.jira.JiraTracker;
import dev.baton.connectors.jira.webhook.HubSignature;
import dev.baton.connectors.jira.webhook.IssueNews;
import dev.baton.server.office.OpenOffice;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Jira tells that an issue has changed. The raw bytes are checked before anything reads them; what they say is only
 * which ticket to read again, and unknown issues are nobody's business here.
 */
public final class JiraWebhookServlet extends HttpServlet {

    /** The same whenever Jira sends the same news again. */
    static final String DELIVERY = "X-Atlassian-Webhook-Identifier";

    private static final Logger LOG = LoggerFactory.getLogger(JiraWebhookServlet.class);

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HubSignature signature;
    private final transient Supplier<OpenOffice> office;

    /** Takes what this signature signs, for the office of the moment. */
    public JiraWebhookServlet(HubSignature signature, Supplier<OpenOffice> office) {
        this.signature = signature;
        this.office = office;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        byte[] body = request.getInputStream().readAllBytes(); // no more than WebServer lets in
        if (!signature.signs(body, header(request, HubSignature.HEADER))) {
            say(answer, HttpServletResponse.SC_UNAUTHORIZED, "not signed with the secret of this webhook");
        } else {
            take(IssueNews.of(body), delivery(request), answer);
        }
    }

    private void take(IssueNews news, String delivery, HttpServletResponse answer) throws IOException {
        if (news instanceof IssueNews.Malformed) {
            say(answer, HttpServletResponse.SC_BAD_REQUEST, "no JSON object");
        } else if (news instanceof IssueNews.About about) {
            readAgain(about.keys(), delivery);
        }
    }

    /** What is not saved now is answered with 503 by the server, and Jira sends that again. */
    private void readAgain(List<String> keys, String delivery) {
        int readings = office.get().ticketChanges().changed(JiraTracker.NAME, keys, delivery);
        LOG.debug("News about {}: {} tickets are read again", keys, readings);
    }

    private static String delivery(HttpServletRequest request) {
        String key = header(request, DELIVERY);
        return key.matches("[\\w.:-]{1,200}") ? key : "";
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static void say(HttpServletResponse answer, int status, String why) throws IOException {
        LOG.info("Answered a webhook of Jira with {}: {}", status, why);
        answer.setStatus(status);
        answer.setContentType("text/plain; charset=utf-8");
        answer.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
