package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private static final String NO_LINK_OPENS = "; if that is so for people, too, no link to a document opens.";

    private HttpServer door;
    private URI address;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.start();
        address = URI.create("http://localhost:" + door.getAddress().getPort() + "/baton");
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void an_address_that_leads_here_leaves_no_doubt() {
        answers("ok\n");

        assertThat(new PublicAddress(address).doubts()).isEmpty();
    }

    @Test
    void an_address_that_leads_elsewhere_is_told() {
        answers("<html>Sign in</html>");

        assertThat(new PublicAddress(address).doubts())
                .containsExactly(
                        "BATON_BASE_URL: " + address + " answers 200, not as this server does" + NO_LINK_OPENS);
    }

    @Test
    void an_address_that_leads_nowhere_is_told() {
        door.stop(0);

        assertThat(new PublicAddress(address).doubts())
                .containsExactly("BATON_BASE_URL: " + address + " cannot be reached" + NO_LINK_OPENS);
    }

    private void answers(String words) {
        door.createContext("/baton/healthz", exchange -> {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
