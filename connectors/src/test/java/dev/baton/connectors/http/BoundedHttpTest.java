package dev.baton.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Exchange.Lost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundedHttpTest {

    private static final int LARGEST = 1000;

    private final BoundedHttp http = patientFor(Duration.ofSeconds(30));
    private final BoundedHttp impatient = patientFor(Duration.ofMillis(700));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer server = server();

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/size/", this::ofSize);
        server.createContext("/endless", this::endless);
        server.createContext("/silent", exchange -> waiting());
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void an_answer_up_to_the_limit_is_whole() {
        assertThat(send("/size/" + LARGEST)).isInstanceOfSatisfying(Answered.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).hasSize(LARGEST);
            assertThat(answer.header("x-any")).isEqualTo("thing");
            assertThat(answer.header("x-other")).isEmpty();
        });
    }

    @Test
    void one_byte_more_is_too_much() {
        assertThat(send("/size/" + (LARGEST + 1))).isEqualTo(new Lost("answered with more than 0 KiB", true));
    }

    @Test
    void a_body_without_an_end_is_not_waited_for() {
        assertThat(send(impatient, "/endless")).isEqualTo(new Lost("did not answer within 0 seconds", false));
    }

    @Test
    void silence_is_not_waited_for() {
        assertThat(send(impatient, "/silent")).isEqualTo(new Lost("did not answer within 0 seconds", false));
    }

    @Test
    void nobody_is_led_elsewhere() {
        assertThat(send("/redirect"))
                .isInstanceOfSatisfying(
                        Answered.class, answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void where_nobody_listens_nothing_can_be_reached() {
        server.stop(0);

        assertThat(send("/size/1")).isEqualTo(new Lost("cannot be reached", false));
    }

    @Test
    void a_name_that_nobody_has_is_told() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://baton.invalid/")).build();

        assertThat(impatient.send(request))
                .isInstanceOfSatisfying(
                        Lost.class,
                        lost -> assertThat(lost.reason())
                                .isIn("cannot be reached: its name is not known", "did not answer within 0 seconds"));
    }

    private static BoundedHttp patientFor(Duration atMost) {
        return new BoundedHttp(new Limits(Duration.ofSeconds(5), atMost, LARGEST));
    }

    private Exchange send(String path) {
        return send(http, path);
    }

    private Exchange send(BoundedHttp by, String path) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return by.send(HttpRequest.newBuilder(address).build());
    }

    private void ofSize(HttpExchange exchange) throws IOException {
        int size = Integer.parseInt(exchange.getRequestURI().getPath().substring("/size/".length()));
        exchange.getResponseHeaders().set("X-Any", "thing");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("x".repeat(size).getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        waiting();
    }

    private void waiting() {
        try {
            over.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
