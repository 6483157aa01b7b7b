package dev.baton.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;

/** One request as a platform sends it when somebody does something, with a name to find it by. */
interface Press {

    String name();

    /** The request to a server, as the platform vouches for it now. */
    HttpRequest to(URI server, Instant now);
}
