package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request: how, of what below the interface's path, with which parameters and body, and as whom. */
record Asked(String method, List<String> path, Map<String, String> query, JsonNode body, String authorization) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Asked of(HttpExchange exchange, String below) throws IOException {
        String raw = exchange.getRequestURI().getRawPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Asked(
                exchange.getRequestMethod(),
                raw.startsWith(below) ? decoded(raw.substring(below.length()).split("/", -1)) : List.of(),
                parameters(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")),
                body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""));
    }

    /** By what trouble and tests call it: method and path, with a star for what differs. */
    String operation() {
        boolean onIssue =
                path.size() > 1 && path.get(0).equals("issue") && !path.get(1).equals("createmeta");
        List<String> words = onIssue
                ? path.stream()
                        .map(word -> word.equals(path.get(1)) ? "*" : word)
                        .toList()
                : path.size() > 3 ? path.subList(0, 2) : path;
        return method + " " + String.join("/", words);
    }

    boolean is(String what) {
        return operation().equals(what);
    }

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    int number(String parameter, int otherwise) {
        return Integer.parseInt(query.getOrDefault(parameter, String.valueOf(otherwise)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static List<String> decoded(String... segments) {
        return Arrays.stream(segments)
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
    }
}
