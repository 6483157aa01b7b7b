package dev.baton.server.playground.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** A page of the playground: for browsers on this machine only, and changed only by forms that it drew itself. */
abstract class LocalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    static final String ONLY_THIS_MACHINE = "The playground answers only to its own machine.";

    private final String seal;

    LocalServlet(String seal) {
        this.seal = seal;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isToThisMachine(request)) {
            say(response, HttpServletResponse.SC_FORBIDDEN, ONLY_THIS_MACHINE);
        } else if (READING.contains(request.getMethod()) || isSealed(request)) {
            super.service(request, response);
        } else {
            say(response, HttpServletResponse.SC_FORBIDDEN, "This page is out of date. Go back and load it again.");
        }
    }

    /** Whether this was asked by the name of this machine, and not by one that somebody else had pointed here. */
    static boolean isToThisMachine(HttpServletRequest request) {
        return THIS_MACHINE.contains(request.getServerName());
    }

    final String seal() {
        return seal;
    }

    static void say(HttpServletResponse response, int status, String words) throws IOException {
        send(response, status, "text/plain", words);
    }

    static void page(HttpServletResponse response, String html) throws IOException {
        send(response, HttpServletResponse.SC_OK, "text/html", html);
    }

    static void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    static void notFound(HttpServletResponse response) throws IOException {
        say(response, HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
    }

    /** One thing that a form said; empty when it did not. */
    static Optional<String> said(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(words -> !words.isBlank());
    }

    private boolean isSealed(HttpServletRequest request) {
        byte[] brought = said(request, "seal").orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(brought, seal.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
