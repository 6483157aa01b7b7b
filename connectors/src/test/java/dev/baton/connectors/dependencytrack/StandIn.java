package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.baton.connectors.http.BoundedHttp.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Dependency-Track on this machine that lists what was uploaded, two a page, by the interface of version 4 or 5. */
final class StandIn implements AutoCloseable {

    /** What goes wrong. */
    enum Fault {
        NONE,
        SILENT,
        EMPTY,
        OVERSIZED,
        TRUNCATED,
        HTML,
        OTHER_SHAPE,
        UNAUTHORISED,
        FORBIDDEN,
        BUSY,
        DOWN,
        MOVED,
        /** A list is shorter than it says. */
        SHRINKING
    }

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
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final int interfaces;
    private volatile Fault fault = Fault.NONE;

    StandIn(int version) {
        interfaces = version;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    DependencyTrackAccess access(String key, int seconds) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024);
        return new DependencyTrackAccess(address, key, limits);
    }

    DependencyTrackAccess access() {
        return access(KEY, 30);
    }

    DependencyTrackAccess impatient() {
        return access(KEY, 1);
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
        fault = how;
    }

    /** The paths that were asked for so far. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestURI().getPath());
            if (!KEY.equals(exchange.getRequestHeaders().getFirst("X-Api-Key"))) {
                send(exchange, 401, "");
            } else if (fault == Fault.NONE || fault == Fault.SHRINKING) {
                listed(exchange);
            } else {
                spoiled(exchange);
            }
        }
    }

    private void spoiled(HttpExchange exchange) throws IOException {
        switch (fault) {
            case SILENT -> awaitTheEnd();
            case OVERSIZED -> send(exchange, 200, "[\"" + "b".repeat(5_000_000) + "\"]");
            case TRUNCATED -> send(exchange, 200, "[{\"uuid\":");
            case HTML -> send(exchange, 200, "<!doctype html><title>Dependency-Track</title>");
            case OTHER_SHAPE -> send(exchange, 200, "{\"items\":7}");
            case UNAUTHORISED -> send(exchange, 401, "");
            case FORBIDDEN -> send(exchange, 403, "");
            case BUSY -> send(exchange, 429, "");
            case DOWN -> send(exchange, 503, "");
            case MOVED -> {
                exchange.getResponseHeaders().add("Location", "https://elsewhere.example.org/");
                send(exchange, 302, "");
            }
            default -> send(exchange, 200, "");
        }
    }

    private synchronized void listed(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI());
        if (path.equals("/api/v2/components") && interfaces >= 5) {
            tokens(exchange, query);
        } else if (path.equals("/api/v1/component/identity")) {
            numbers(exchange, query, components(query.getOrDefault("purl", ""), false));
        } else if (path.startsWith("/api/v1/component/project/")) {
            Optional<Upload> upload = byUuid(path);
            numbers(exchange, query, upload.map(each -> componentsOf(each, "")).orElse(List.of()));
        } else if (path.equals("/api/v1/project")) {
            numbers(
                    exchange,
                    query,
                    uploads.values().stream()
                            .filter(each -> each.project.endsWith("/" + query.get("name")) && each.active)
                            .map(StandIn::project)
                            .toList());
        } else if (path.startsWith("/api/v1/project/") && byUuid(path).isPresent()) {
            send(exchange, 200, project(byUuid(path).get()).toString());
        } else {
            send(exchange, 404, "");
        }
    }

    private void tokens(HttpExchange exchange, Map<String, String> query) throws IOException {
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
        send(exchange, 200, page.toString());
    }

    private void numbers(HttpExchange exchange, Map<String, String> query, List<ObjectNode> all) throws IOException {
        int number = Integer.parseInt(query.getOrDefault("pageNumber", "1"));
        int from = Math.min(all.size(), (number - 1) * PAGE);
        ArrayNode page = JSON.createArrayNode();
        all.subList(from, Math.min(all.size(), from + PAGE)).forEach(page::add);
        int more = fault == Fault.SHRINKING ? 1 : 0;
        exchange.getResponseHeaders().add("X-Total-Count", String.valueOf(all.size() + more));
        send(exchange, 200, page.toString());
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

    private void awaitTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8),
                        (first, again) -> first,
                        TreeMap::new));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
