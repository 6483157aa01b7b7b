package dev.baton.connectors.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.Fault;
import dev.baton.connectors.standin.StandIn;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.port.Reading;
import dev.baton.port.ReadingContract;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpReadingTest implements ReadingContract {

    private static final String SEALED = "handoffs/H-1?until=9&seal=secret";

    private final StandIn server =
            new StandIn(asked -> new StandIn.Answer(asked.path().startsWith("/handoffs/") ? 200 : 404, ""));
    private final HttpReading reading = new HttpReading();

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public URI link() {
        return server.address().resolve(SEALED);
    }

    @Override
    public URI shut() {
        server.spoil(Fault.DOWN, any -> true);
        return link();
    }

    @Test
    void the_page_itself_is_not_asked_for() {
        reading.open(link());

        assertThat(server.asked()).extracting(Asked::method).containsExactly("HEAD");
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 503", "FORBIDDEN, 403", "MOVED, 30"})
    void a_link_that_leads_to_anything_else_does_not_open(Fault fault, String status) {
        server.spoil(fault, any -> true);

        assertThat(because(link()))
                .startsWith(server.address().getAuthority() + " answers " + status)
                .endsWith(" where the page should be.");
    }

    @Test
    void a_link_to_nowhere_does_not_open() {
        server.close();

        assertThat(because(link())).isEqualTo(server.address().getAuthority() + " cannot be reached.");
    }

    private String because(URI link) {
        Answer<URI> answer = reading.open(link);
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        Unavailable failure = (Unavailable) ((Answer.Failed<URI>) answer).failure();
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofMinutes(5));
        return failure.reason();
    }
}
