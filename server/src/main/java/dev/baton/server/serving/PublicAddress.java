package dev.baton.server.serving;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Exchange;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;

/** The address that every link in chat starts with: whether it leads here, so that a package is available (A9-26). */
final class PublicAddress {

    private static final BoundedHttp.Limits LIMITS =
            new BoundedHttp.Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 4096);

    private final URI address;

    PublicAddress(URI address) {
        this.address = address;
    }

    /** What keeps people from opening links, as far as it can be seen from here; asks the address, which takes a while. */
    List<String> doubts() {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address + "/healthz")).GET().build();
        Exchange exchange = new BoundedHttp(LIMITS).send(question);
        if (exchange instanceof Exchange.Lost lost) {
            return List.of(doubt(lost.reason()));
        }
        Exchange.Answered answered = (Exchange.Answered) exchange;
        return answered.status() == 200 && answered.body().equals("ok\n")
                ? List.of()
                : List.of(doubt("answers " + answered.status() + ", not as this server does"));
    }

    private String doubt(String because) {
        return "BATON_BASE_URL: " + address + " " + because
                + "; if that is so for people, too, no link to a document opens.";
    }
}
