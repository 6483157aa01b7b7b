package dev.baton.connectors.safeguard.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Lets in who has the key, and spoils answers: of one tool, or of everything. */
final class FaultyDoor implements Filter {

    private final String key;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;
    private volatile String of = "";

    FaultyDoor(String key) {
        this.key = key;
    }

    /** Spoils the answers to calls of a tool, or with no name to everything. */
    void spoil(String tool, Fault how) {
        of = tool;
        fault = how;
    }

    /** The methods of all messages so far, and of requests without one. */
    List<String> heard() {
        return heard;
    }

    void close() {
        closing.countDown();
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        byte[] body = request.getInputStream().readAllBytes();
        heard.add(
                body.length == 0
                        ? request.getMethod()
                        : Tools.JSON.readTree(body).path("method").asText());
        if (!("Bearer " + key).equals(request.getHeader("Authorization"))) {
            response.setStatus(401);
        } else if (fault == Fault.NONE || !isMeant(body)) {
            chain.doFilter(new Again(request, body), response);
        } else if (fault == Fault.DONE_BUT_LOST) {
            chain.doFilter(new Again(request, body), new Unsaid(response));
            response.setStatus(504);
        } else if (fault == Fault.LEFT_OPEN) {
            chain.doFilter(new Again(request, body), response);
            response.flushBuffer();
            awaitTheEnd();
        } else {
            spoiled(response, Tools.JSON.readTree(body).path("id"));
        }
    }

    private boolean isMeant(byte[] body) throws IOException {
        return of.isEmpty()
                || (body.length > 0
                        && Tools.JSON
                                .readTree(body)
                                .path("params")
                                .path("name")
                                .asText()
                                .equals(of));
    }

    private void spoiled(HttpServletResponse response, JsonNode id) throws IOException {
        response.setContentType("application/json");
        switch (fault) {
            case SILENT -> awaitTheEnd();
            case OVERSIZED -> response.getWriter().write("{\"a\":\"" + "b".repeat(5_000_000) + "\"}");
            case TRUNCATED -> response.getWriter().write("{\"jsonrpc\":\"2.0\",\"result\":{\"content\":[");
            case HTML -> response.getWriter().write("<!doctype html><title>Sign in</title>");
            case OTHER_SHAPE -> response.getWriter().write(answer(id, "result", "tools", "seven"));
            case UNAUTHORISED -> response.setStatus(401);
            case FORBIDDEN -> response.setStatus(403);
            case BUSY -> {
                response.setStatus(429);
                response.setHeader("Retry-After", "77");
            }
            case DOWN -> response.setStatus(503);
            case MOVED -> {
                response.setStatus(307);
                response.setHeader("Location", "https://elsewhere.example.org/mcp");
            }
            case ERROR -> response.getWriter().write(error(id, -32602, "Nobody\nknows that tool"));
            case INTERNAL_ERROR -> response.getWriter().write(error(id, -32603, "Out of memory"));
            case ELICITS -> {
                response.setContentType("text/event-stream");
                response.getWriter().write("data: " + request("elicitation/create") + "\n\n");
            }
            case ASKS_BACK -> response.getWriter().write(answer(id, "result", "resultType", "input_required"));
            default -> {}
        }
    }

    private void awaitTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answer(JsonNode id, String what, String name, String value) {
        ObjectNode answer = Tools.JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id);
        answer.putObject(what).put(name, value);
        return answer.toString();
    }

    private static String request(String method) {
        return Tools.JSON
                .createObjectNode()
                .put("jsonrpc", "2.0")
                .put("id", "theirs")
                .put("method", method)
                .toString();
    }

    private static String error(JsonNode id, int code, String message) {
        ObjectNode answer = Tools.JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id);
        answer.putObject("error").put("code", code).put("message", message);
        return answer.toString();
    }

    /** A request whose body has been read once. */
    private static final class Again extends HttpServletRequestWrapper {

        private final byte[] body;

        Again(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("is read at once");
                }

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int most) {
                    return bytes.read(into, from, most);
                }
            };
        }
    }

    /** A response of which nothing is sent. */
    private static final class Unsaid extends HttpServletResponseWrapper {

        Unsaid(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(Writer.nullWriter());
        }

        @Override
        public void setStatus(int status) {
            // whatever it is, nobody hears it
        }
    }
}
