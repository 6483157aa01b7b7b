package dev.baton.connectors.confluence;

import dev.baton.connectors.http.BoundedHttp;
import java.net.URI;

/** Where a Confluence Cloud is, with a slash at the end, and the account as which Baton keeps pages there, with its token. */
public record ConfluenceAccess(URI site, String email, String token, BoundedHttp.Limits limits) {

    public ConfluenceAccess {
        if (!site.getPath().endsWith("/")) {
            throw new IllegalArgumentException("site: " + site + " (expected: a slash at the end)");
        }
    }

    @Override
    public String toString() {
        return "Confluence at " + site + " as " + email;
    }
}
