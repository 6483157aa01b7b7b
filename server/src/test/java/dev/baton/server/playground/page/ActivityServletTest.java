package dev.baton.server.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.web.WebServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may speak to a rehearsal without a token. */
class ActivityServletTest {

    private final AtomicInteger heard = new AtomicInteger();
    private final WebServer server = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @BeforeEach
    void start() {
        server.answer(List.of(new WebServer.Mounted("/api/messages", new ActivityServlet(() -> new Counting(heard)))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, application/json, '', 202, 1",
        "127.0.0.1, application/json; charset=utf-8, '', 202, 1",
        "rebound.example, application/json, '', 403, 0",
        "localhost, application/json, https://page.example, 403, 0",
        "localhost, application/json, http://localhost:3000, 403, 0",
        "localhost, text/plain, '', 403, 0",
        "localhost, '', '', 403, 0"
    })
    void only_a_program_on_this_machine_does(String host, String type, String origin, int status, int reached)
            throws IOException {
        assertThat(answer(host, type, origin)).startsWith("HTTP/1.1 " + status);
        assertThat(heard).hasValue(reached);
    }

    private String answer(String host, String type, String origin) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = "POST /api/messages HTTP/1.1\r\nHost: " + host + "\r\n" + header("Content-Type", type)
                    + header("Origin", origin) + "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(String name, String value) {
        return value.isEmpty() ? "" : name + ": " + value + "\r\n";
    }

    private static final class Counting extends HttpServlet {

        private static final long serialVersionUID = 1;
        private final transient AtomicInteger heard;

        Counting(AtomicInteger heard) {
            this.heard = heard;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            heard.incrementAndGet();
            response.setStatus(202);
        }
    }
}
