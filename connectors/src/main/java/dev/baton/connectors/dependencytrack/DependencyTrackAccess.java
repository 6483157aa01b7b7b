package dev.baton.connectors.dependencytrack;

import dev.baton.connectors.http.BoundedHttp;
import java.net.URI;

/** Where a Dependency-Track is, with a slash at the end, and the key of a team that may view the portfolio. */
public record DependencyTrackAccess(URI address, String key, BoundedHttp.Limits limits) {

    public DependencyTrackAccess {
        if (!address.getPath().endsWith("/")) {
            throw new IllegalArgumentException("address: " + address + " (expected: a slash at the end)");
        }
    }

    @Override
    public String toString() {
        return "Dependency-Track at " + address;
    }
}
