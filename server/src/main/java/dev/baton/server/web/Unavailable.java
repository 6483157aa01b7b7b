package dev.baton.server.web;

import dev.baton.desk.Told;
import dev.baton.port.NotSaved;
import dev.baton.server.page.Answered;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While the database does not answer, whoever asks is told to ask again: 503, and after how many seconds. */
final class Unavailable implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String NOT_READ =
            "What is kept cannot be read at the moment. Please load this page again in a moment.";
    private static final String AGAIN_AFTER_SECONDS = "5";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NotSaved failed) {
            HttpServletRequest asked = (HttpServletRequest) request;
            LOG.error("{}: whoever asked is told to ask again", asked.getServletPath(), failed);
            say((HttpServletResponse) response, READING.contains(asked.getMethod()) ? NOT_READ : Told.NOT_SAVED);
        }
    }

    private static void say(HttpServletResponse response, String words) throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", AGAIN_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        Answered.say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, words);
    }
}
