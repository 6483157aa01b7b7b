package dev.baton.port;

import java.net.URI;

/** Opens links as those would who are given them. */
@FunctionalInterface
public interface Reading {

    /** Nobody was told how to open a link. */
    Reading NONE = link -> Answer.failed(new PortFailure.Rejected("Baton was not told how to open links."));

    /** Opens this link; fails where it leads to anything else than a page, without naming more of it than its host. */
    Answer<URI> open(URI link);
}
