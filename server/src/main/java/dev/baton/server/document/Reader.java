package dev.baton.server.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who asks for a page: a person who reads it, or a machine that only looks, as chats do for their previews. A browser says
 * of what a person opens that it is a document to navigate to (www.w3.org/TR/fetch-metadata); whoever shows previews says
 * who they are: Slackbot-LinkExpanding and Slack-ImgProxy (docs.slack.dev, "Slack robots"), SkypeUriPreview of Teams.
 */
final class Reader {

    private static final Pattern MACHINE = Pattern.compile(
            "(?<!cu)bot|preview|crawl|spider|imgproxy|scan|monitor|headless|curl"
                    + "|wget|python|java|okhttp|go-http|node|axios|facebookexternalhit|whatsapp|embedly|outlook|ms-office");

    private Reader() {}

    /** Whether a person reads what this request is answered with. */
    static boolean isPerson(HttpServletRequest request) {
        String agent = header(request, "User-Agent");
        return request.getMethod().equals("GET")
                && agent.startsWith("mozilla/")
                && !MACHINE.matcher(agent).find()
                && isAnyOf(header(request, "Sec-Fetch-Dest"), "", "document")
                && isAnyOf(header(request, "Sec-Fetch-Mode"), "", "navigate")
                && isNoFetchAhead(request);
    }

    private static boolean isNoFetchAhead(HttpServletRequest request) {
        return (header(request, "Sec-Purpose") + header(request, "Purpose") + header(request, "X-Moz")).isEmpty();
    }

    private static boolean isAnyOf(String said, String one, String other) {
        return said.equals(one) || said.equals(other);
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("").toLowerCase(Locale.ROOT);
    }
}
