package dev.baton.connectors.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.Fault;
import dev.baton.connectors.standin.StandIn;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure.Unavailable;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpReadingTest {

    private static final String SEALED = "handoffs/H-1?until=9&seal=secret";

    private final StandIn server =
            new StandIn(asked -> new StandIn.Answer(asked.path().startsWith("/handoffs/") ? 200 : 404, ""));
    private final HttpReading reading = new HttpReading();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_link_opens_whose_page_is_there_and_the_page_itself_is_not_asked_for() {
        URI link = server.address().resolve(SEALED);

        assertThat(reading.open(link)).isEqualTo(Answer.got(link));
        assertThat(server.asked()).extracting(Asked::method).containsExactly("HEAD");
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 503", "FORBIDDEN, 403", "MOVED, 30"})
    void a_link_that_leads_to_anything_else_does_not_open_and_its_seal_is_not_told(Fault fault, String status) {
        server.spoil(fault, any -> true);

        assertThat(because(SEALED))
                .startsWith(server.address().getAuthority() + " answers " + status)
                .endsWith(" where the page should be.")
                .doesNotContain("secret");
    }

    @Test
    void a_link_to_nowhere_does_not_open() {
        server.close();

        assertThat(because(SEALED)).isEqualTo(server.address().getAuthority() + " cannot be reached.");
    }

    private String because(String link) {
        Answer<URI> answer = reading.open(server.address().resolve(link));
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        Unavailable failure = (Unavailable) ((Answer.Failed<URI>) answer).failure();
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofMinutes(5));
        return failure.reason();
    }
}
