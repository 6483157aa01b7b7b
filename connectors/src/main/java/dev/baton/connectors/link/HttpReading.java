package dev.baton.connectors.link;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Exchange;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.port.Reading;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Asks for a page without reading it (HEAD): it opens where the answer is 200, and not by way of another address. */
public final class HttpReading implements Reading {

    private static final BoundedHttp.Limits LIMITS =
            new BoundedHttp.Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 4096);
    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final BoundedHttp http = new BoundedHttp(LIMITS);

    @Override
    public Answer<URI> open(URI link) {
        HttpRequest question = HttpRequest.newBuilder(link)
                .method("HEAD", BodyPublishers.noBody())
                .build();
        Exchange exchange = http.send(question);
        if (exchange instanceof Exchange.Answered answered) {
            return answered.status() == OK
                    ? Answer.got(link)
                    : failed(link, "answers " + answered.status() + " where the page should be");
        }
        return failed(link, ((Exchange.Lost) exchange).reason());
    }

    /** Whoever has the whole link can read what is behind it, so that only its host is named. */
    private static Answer<URI> failed(URI link, String because) {
        return Answer.failed(new Unavailable(A_WHILE, link.getAuthority() + " " + because + "."));
    }
}
