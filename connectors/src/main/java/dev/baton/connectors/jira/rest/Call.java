package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One call: how, of what, with which body, and what it is for, in words that complete "Jira did not let Baton …".
 */
public record Call(String method, String path, Map<String, String> query, JsonNode body, String doing) {

    public Call {
        query = new LinkedHashMap<>(query);
    }

    /** Asks for something; what stands in the path is encoded. */
    public static Call get(String... path) {
        return new Call("GET", encoded(path), Map.of(), MissingNode.getInstance(), "");
    }

    /** Makes something. */
    public static Call post(JsonNode body, String... path) {
        return new Call("POST", encoded(path), Map.of(), body, "");
    }

    /** Changes something. */
    public static Call put(JsonNode body, String... path) {
        return new Call("PUT", encoded(path), Map.of(), body, "");
    }

    /** With one more parameter. */
    public Call with(String parameter, Object value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(parameter, value.toString());
        return new Call(method, path, more, body, doing);
    }

    /** What it is for. */
    public Call to(String purpose) {
        return new Call(method, path, query, body, purpose);
    }

    /** Path and parameters, as they go into an address. */
    String target() {
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String... path) {
        return Arrays.stream(path)
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
