package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Unanswered;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks one Dependency-Track with one key; neither the key nor what is answered is ever logged. */
final class Rest {

    static final String NAME = "Dependency-Track";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** An answer in JSON, and how much there is in all, if that was said. */
    record Page(JsonNode body, @Nullable Integer all) {

        /** How much there is in all. */
        Optional<Integer> total() {
            return Optional.ofNullable(all);
        }
    }

    private final DependencyTrackAccess access;
    private final Counterpart server;

    Rest(DependencyTrackAccess access) {
        this.access = access;
        this.server = new Counterpart(NAME, new BoundedHttp(access.limits()));
    }

    /** What is at a path; nothing if there is no such thing. */
    Optional<Page> find(String path, Map<String, String> query) {
        HttpRequest request = HttpRequest.newBuilder(address(path, query))
                .header("User-Agent", "Baton")
                .header("Accept", "application/json")
                .header("X-Api-Key", access.key())
                .build();
        Answered answered = server.send(request);
        if (answered.status() == 404) {
            return Optional.empty();
        } else if (answered.status() / 100 != 2) {
            throw server.rejected("did not answer Baton's question (status " + answered.status() + ").");
        }
        String total = answered.header("X-Total-Count");
        JsonNode body = json(answered.body());
        return Optional.of(new Page(body, total.matches("[0-9]{1,9}") ? Integer.valueOf(total) : null));
    }

    /** What must be at a path. */
    Page get(String path, Map<String, String> query) {
        Page page = find(path, query).orElseThrow(() -> server.rejected("does not know " + path + "."));
        if (page.body().isMissingNode()) {
            throw notUnderstood();
        }
        return page;
    }

    /** The list at a path was another before it was read to its end. */
    Unanswered changed() {
        return server.unavailable(Duration.ofSeconds(30), "changed its answer while it was read.");
    }

    /** What was answered is something else. */
    Unanswered notUnderstood() {
        return server.rejected("answered something that is not as its interface has it.");
    }

    /** Where people see a project. */
    String page(String uuid) {
        return access.address().resolve("projects/" + uuid).toString();
    }

    private URI address(String path, Map<String, String> query) {
        String parameters = new TreeMap<>(query)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return access.address().resolve(parameters.isEmpty() ? path : path + "?" + parameters);
    }

    /** A page of the user interface, which some set-ups show for any path, is a missing answer. */
    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
