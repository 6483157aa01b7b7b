package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.Fault;
import dev.baton.connectors.standin.StandIn;
import dev.baton.connectors.standin.StandIn.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Dependency-Track on this machine that lists what was uploaded, two a page, by the interface of version 4 or 5. */
final class Installation implements AutoCloseable {

    /** One version of a project. */
    static final class Upload {
        final String uuid = UUID.randomUUID().toString();
        final String project;
        final String version;
        List<String> components = List.of();

        @Nullable
        Instant imported;

        boolean active = true;
        String classifier = "APPLICATION";
        List<String> tags = List.of();

        Upload(String project, String version) {
            this.project = project;
            this.version = version;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "odt_a_key_for_tests";
    private static final int PAGE = 2;

    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final StandIn standIn = new StandIn(this::answer);
    private final int interfaces;
    private volatile boolean shrinks;

    Installation(int version) {
        interfaces = version;
    }

    DependencyTrackAccess access(String key, int seconds) {
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024);
        return new DependencyTrackAccess(standIn.address(), key, limits);
    }

    DependencyTrackAccess access() {
        return access(30);
    }

    DependencyTrackAccess access(int seconds) {
        return access(KEY, seconds);
    }

    /** A bill of materials of a version of a project comes in. */
    synchronized Upload upload(String project, String version, Instant at, String... components) {
        Upload upload = uploads.computeIfAbsent(project + "@" + version, any -> new Upload(project, version));
        upload.components = List.of(components);
        upload.imported = at;
        return upload;
    }

    /** Deletes every other project. */
    synchronized void keepOnly(List<String> projects) {
        uploads.values().removeIf(upload -> !projects.contains(upload.project));
    }

    void spoil(Fault how) {
        standIn.spoil(how, any -> true);
    }

    /** From now on a list is shorter than it says. */
    void shrink() {
        shrinks = true;
    }

    /** The paths that were asked for so far. */
    List<String> asked() {
        return standIn.asked().stream().map(Asked::path).toList();
    }

    @Override
    public void close() {
        standIn.close();
    }

    private Answer answer(Asked asked) {
        return asked.header("x-api-key").equals(KEY) ? listed(asked) : new Answer(401, "");
    }

    private synchronized Answer listed(Asked asked) {
        String path = asked.path();
        Map<String, String> query = query(asked.query());
        if (path.equals("/api/v2/components") && interfaces >= 5) {
            return tokens(query);
        } else if (path.equals("/api/v1/component/identity")) {
            return numbers(query, components(query.getOrDefault("purl", ""), false));
        } else if (path.startsWith("/api/v1/component/project/")) {
            Optional<Upload> upload = byUuid(path);
            return numbers(query, upload.map(each -> componentsOf(each, "")).orElse(List.of()));
        } else if (path.equals("/api/v1/project")) {
            return numbers(
                    query,
                    uploads.values().stream()
                            .filter(each -> each.project.endsWith("/" + query.get("name")) && each.active)
                            .map(Installation::project)
                            .toList());
        } else if (path.startsWith("/api/v1/project/") && byUuid(path).isPresent()) {
            return new Answer(200, project(byUuid(path).get()).toString());
        }
        return new Answer(404, "");
    }

    private Answer tokens(Map<String, String> query) {
        List<ObjectNode> all = components(query.getOrDefault("purl_prefix", ""), true);
        int from = Integer.parseInt(query.getOrDefault("page_token", "t0").substring(1));
        int to = Math.min(all.size(), from + PAGE);
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        all.subList(from, to).forEach(items::add);
        page.putObject("total").put("count", all.size()).put("type", "EXACT");
        if (to < all.size()) {
            page.put("next_page_token", "t" + to);
        }
        return new Answer(200, page.toString());
    }

    private Answer numbers(Map<String, String> query, List<ObjectNode> all) {
        int number = Integer.parseInt(query.getOrDefault("pageNumber", "1"));
        int from = Math.min(all.size(), (number - 1) * PAGE);
        ArrayNode page = JSON.createArrayNode();
        all.subList(from, Math.min(all.size(), from + PAGE)).forEach(page::add);
        int total = all.size() + (shrinks ? 1 : 0);
        return new Answer(200, page.toString(), Map.of("X-Total-Count", String.valueOf(total)));
    }

    /** Version 4 does not know which projects are active. */
    private List<ObjectNode> components(String purl, boolean activeOnly) {
        return uploads.values().stream()
                .filter(upload -> upload.active || !activeOnly)
                .flatMap(upload -> componentsOf(upload, purl).stream())
                .toList();
    }

    private static List<ObjectNode> componentsOf(Upload upload, String prefix) {
        return upload.components.stream()
                .filter(purl -> purl.startsWith(prefix))
                .map(purl -> {
                    String[] words = purl.split("@", -1);
                    ObjectNode component = JSON.createObjectNode()
                            .put(
                                    "uuid",
                                    UUID.nameUUIDFromBytes((upload.uuid + purl).getBytes(StandardCharsets.UTF_8))
                                            .toString());
                    component
                            .put("name", words[0].substring(words[0].lastIndexOf('/') + 1))
                            .put("purl", purl);
                    if (words.length > 1) {
                        component.put("version", words[1]);
                    }
                    component.putObject("metrics").put("critical", 1).put("high", 0);
                    component.putObject("project").put("uuid", upload.uuid);
                    return component;
                })
                .toList();
    }

    private static ObjectNode project(Upload upload) {
        String[] words = upload.project.split("/", -1);
        ObjectNode project = JSON.createObjectNode().put("uuid", upload.uuid).put("group", words[0]);
        project.put("name", words[1]).put("version", upload.version).put("active", upload.active);
        project.put("classifier", upload.classifier);
        if (upload.imported != null) {
            project.put("lastBomImport", upload.imported.toEpochMilli());
        }
        ArrayNode tags = project.putArray("tags");
        upload.tags.forEach(tag -> tags.addObject().put("name", tag));
        return project;
    }

    private Optional<Upload> byUuid(String path) {
        String uuid = path.substring(path.lastIndexOf('/') + 1);
        return uploads.values().stream().filter(each -> each.uuid.equals(uuid)).findFirst();
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8),
                        (first, again) -> first,
                        TreeMap::new));
    }
}
