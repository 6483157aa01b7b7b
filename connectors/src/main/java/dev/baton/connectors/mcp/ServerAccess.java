package dev.baton.connectors.mcp;

import dev.baton.connectors.http.BoundedHttp;
import java.net.URI;
import java.util.Set;

/** Where a server of tools is, by which name people know it, and the key it wants; the key is never shown. */
public record ServerAccess(String name, URI address, String key, BoundedHttp.Limits limits) {

    public ServerAccess {
        boolean isOwnMachine = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && isOwnMachine)) {
            throw new IllegalArgumentException("address: " + address + " (expected: https, or this machine)");
        }
    }

    @Override
    public String toString() {
        return name + " at " + address;
    }
}
