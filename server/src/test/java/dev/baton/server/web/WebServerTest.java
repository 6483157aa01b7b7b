package dev.baton.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Told;
import dev.baton.port.NotSaved;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private final WebServer server = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Slow slow = new Slow();

    @BeforeEach
    void start() {
        server.answer(List.of(
                new WebServer.Mounted("/count", new Counting()),
                new WebServer.Mounted("/broken", new Broken()),
                new WebServer.Mounted("/late", new Late()),
                new WebServer.Mounted("/slow", slow),
                new WebServer.Mounted("/assets/*", new AssetServlet())));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void every_answer_tells_the_browser_to_load_nothing_from_elsewhere() throws Exception {
        for (String path : List.of("/count", "/broken", "/nothing", "/assets/baton.css")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_before_it_is_sent() throws Exception {
        assertThat(said("POST /count HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485760\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    /** Not a byte more than what is refused: a connection closed with bytes unread may lose its answer on the way. */
    @Test
    void a_body_in_chunks_is_refused_at_the_first_byte_over_a_megabyte() throws Exception {
        String head = "POST /count HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(said(head + "100001\r\n" + "0".repeat((1 << 20) + 1))).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_bug_shows_no_stack_trace() throws Exception {
        HttpResponse<String> answer = get("/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("500 Server Error\n");
    }

    @Test
    void while_the_database_does_not_answer_whoever_asks_is_told_to_ask_again() throws Exception {
        HttpResponse<String> read = get("/late");
        HttpResponse<String> written = client.send(
                HttpRequest.newBuilder(uri("/late"))
                        .POST(BodyPublishers.ofString("words"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(List.of(read.statusCode(), written.statusCode())).containsOnly(503);
        assertThat(read.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(read.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(read.body())
                .isEqualTo("What is kept cannot be read at the moment. Please load this page again in a moment.\n");
        assertThat(written.body()).isEqualTo(Told.NOT_SAVED + "\n");
    }

    @Test
    void a_page_that_does_not_exist_is_not_found() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/assets/../logback.xml").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_trace_is_refused() throws Exception {
        assertThat(said("TRACE /count HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void a_stop_lets_a_running_request_end_and_closes_the_connections_on_which_nothing_is_asked() throws Exception {
        try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            idle.getOutputStream().write("GET /count HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(idle.getInputStream().readNBytes(12), US_ASCII))
                    .startsWith("HTTP/1.1 200");
            CompletableFuture<HttpResponse<String>> running =
                    client.sendAsync(HttpRequest.newBuilder(uri("/slow")).build(), BodyHandlers.ofString());
            slow.begun.await();

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);

            idle.getInputStream().readAllBytes();
            assertThat(stopped).isNotDone();
            slow.end.countDown();
            assertThat(running.get().body()).isEqualTo("at last");
            stopped.get();
        }
    }

    /** The first bytes of the answer to a request as it is written here. */
    private String said(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), US_ASCII);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient CountDownLatch begun = new CountDownLatch(1);
        private final transient CountDownLatch end = new CountDownLatch(1);

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            response.getWriter().print("at last");
        }
    }

    private static final class Counting extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("fine");
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getInputStream().readAllBytes().length);
        }
    }

    private static final class Late extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getOutputStream().print("half a page, and then");
            throw new NotSaved("the database took longer than 2500 ms");
        }
    }

    private static final class Broken extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("a secret of the inside");
        }
    }
}
