package dev.baton.connectors.standin;

import java.util.Map;

/** One request as it came in: headers by their lower-case names. */
public record Asked(String method, String path, String query, Map<String, String> headers, String body) {

    /** A header, or nothing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
