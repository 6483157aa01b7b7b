package dev.baton.slack.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through only what Slack signed: POST, at most 1 MiB, not older nor newer than five minutes. It looks at the raw
 * bytes, before anything reads them as text or JSON, and hands them on as they came.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
public final class SlackSignatureFilter implements Filter {

    static final int LARGEST_BODY = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SlackSignatureFilter.class);
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final List<Signature> secrets;
    private final Clock clock;

    /** Accepts what any of these secrets signed, so that one can be changed without a gap. */
    public SlackSignatureFilter(List<String> secrets, Clock clock) {
        this.secrets = secrets.stream().map(Signature::new).toList();
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!"POST".equals(http.getMethod())) {
            answer.setHeader("Allow", "POST");
            refuse(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "POST only");
            return;
        }
        Optional<byte[]> body = body(http);
        if (body.isEmpty()) {
            answer.setHeader("Connection", "close");
            refuse(answer, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "larger than 1 MiB");
        } else if (!isSigned(http, body.get())) {
            refuse(answer, HttpServletResponse.SC_UNAUTHORIZED, "not signed by Slack");
        } else {
            chain.doFilter(new SignedRequest(http, body.get()), answer);
        }
    }

    private static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return Optional.empty();
        }
        ServletInputStream stream = request.getInputStream();
        byte[] bytes = stream.readNBytes(LARGEST_BODY + 1);
        return bytes.length > LARGEST_BODY ? Optional.empty() : Optional.of(bytes);
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        String timestamp = request.getHeader("X-Slack-Request-Timestamp");
        String signature = request.getHeader("X-Slack-Signature");
        if (timestamp == null || signature == null || !isNow(timestamp)) {
            return false;
        }
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (Signature secret : secrets) {
            matches |= secret.signs(timestamp, body, given);
        }
        return matches;
    }

    private boolean isNow(String timestamp) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) <= WINDOW.toSeconds();
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        LOG.info("Refused a request for Slack with {}: {}", status, why);
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
