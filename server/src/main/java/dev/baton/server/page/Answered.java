package dev.baton.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a request for something to read is answered: with a page, with a file to keep, or with a sentence. */
public final class Answered {

    private Answered() {}

    /** What the address says under this name; nothing when it does not. */
    public static String said(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** With words in a file of this name. */
    public static void file(HttpServletResponse response, String type, String name, String body) throws IOException {
        attach(response, name);
        send(response, type, body);
    }

    /** With bytes in a file of this name. */
    public static void file(HttpServletResponse response, String type, String name, byte[] body) throws IOException {
        attach(response, name);
        response.setContentType(type);
        response.getOutputStream().write(body);
    }

    /** With a sentence, as there is nothing else. */
    public static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        send(response, "text/plain", words + "\n");
    }

    /** With a text of this kind. */
    public static void send(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
