package dev.baton.connectors.graph;

import dev.baton.connectors.http.BoundedHttp;
import java.net.URI;

/** Where Microsoft Graph and its tokens are, each with a slash at the end, and as which application one calls. */
public record GraphAccess(URI address, URI login, Application application, BoundedHttp.Limits limits) {

    /** An application in Microsoft Entra: its tenant, its id, and a client secret. */
    public record Application(String tenant, String id, String secret) {
        @Override
        public String toString() {
            return "application " + id + " of tenant " + tenant;
        }
    }

    public GraphAccess {
        if (!address.getPath().endsWith("/") || !login.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "address: " + address + ", " + login + " (expected: slashes at the end)");
        }
    }

    @Override
    public String toString() {
        return "Microsoft Graph at " + address + " as " + application;
    }
}
