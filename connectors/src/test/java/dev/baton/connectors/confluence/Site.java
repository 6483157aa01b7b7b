package dev.baton.connectors.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.StandIn;
import dev.baton.connectors.standin.StandIn.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A site with one space, IR, and a few accounts: it keeps pages, their properties, and who may read them. */
final class Site {

    static final String BATON = "acc-baton";

    /** One page as it stands. */
    static final class Kept {
        String id = "";
        String title = "";
        String body = "";
        String author = BATON;
        int version = 1;
        TreeSet<String> readers = new TreeSet<>();

        @Nullable
        ObjectNode property;

        /** Whether the whole space could read it once. */
        boolean wasEverOpen;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY =
            Base64.getEncoder().encodeToString("baton@example.org:a-token".getBytes(StandardCharsets.UTF_8));

    final StandIn standIn = new StandIn(this::answer);
    final Map<String, Kept> pages = new LinkedHashMap<>();

    /** E-mail addresses by account; which of them are hidden is decided by the test. */
    final Map<String, String> accounts =
            new LinkedHashMap<>(Map.of("acc-maya", "maya@example.org", "acc-ben", "ben@example.org"));

    boolean hidesAddresses;

    ConfluenceAccess access(String token, int seconds) {
        return new ConfluenceAccess(
                standIn.address(),
                "baton@example.org",
                token,
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024));
    }

    private synchronized Answer answer(Asked asked) {
        if (!asked.header("authorization").equals("Basic " + KEY)) {
            return new Answer(401, "");
        }
        Map<String, String> query = query(asked.query());
        String[] path = asked.path().substring(1).split("/");
        try {
            JsonNode body = asked.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(asked.body());
            return switch (asked.method() + " " + asked.path().replaceAll("(?<=/)[0-9]+(?=/|$)", "N")) {
                case "GET /wiki/rest/api/user/current" ->
                    ok(JSON.createObjectNode().put("accountId", BATON));
                case "GET /rest/api/N/user/search" -> users(query.getOrDefault("query", ""));
                case "GET /wiki/api/v2/spaces" -> spaces(query.getOrDefault("keys", ""));
                case "GET /wiki/api/v2/pages" -> found(query.getOrDefault("title", ""));
                case "POST /wiki/api/v2/pages" -> made(body, query.getOrDefault("private", "false"));
                case "GET /wiki/api/v2/pages/N" -> ok(shown(page(path[4])));
                case "PUT /wiki/api/v2/pages/N" -> rewritten(page(path[4]), body);
                case "GET /wiki/api/v2/pages/N/properties" -> properties(page(path[4]));
                case "POST /wiki/api/v2/pages/N/properties", "PUT /wiki/api/v2/pages/N/properties/N" ->
                    noted(page(path[4]), (ObjectNode) body);
                case "PUT /wiki/rest/api/content/N/restriction" -> restricted(page(path[4]), body);
                default -> new Answer(404, "{\"message\":\"No such thing\"}");
            };
        } catch (JsonProcessingException unreadable) {
            return new Answer(400, "{\"message\":\"Unreadable\"}");
        }
    }

    private Kept page(String id) {
        return pages.getOrDefault(id, new Kept());
    }

    private Answer users(String email) {
        ArrayNode users = JSON.createArrayNode();
        accounts.forEach((account, address) -> {
            if (address.equalsIgnoreCase(email)) {
                ObjectNode user = users.addObject().put("accountId", account).put("active", true);
                user.put("accountType", "atlassian").put("emailAddress", hidesAddresses ? "" : address);
            }
        });
        return new Answer(200, users.toString());
    }

    private static Answer spaces(String key) {
        ArrayNode spaces = JSON.createArrayNode();
        if (key.equals("IR")) {
            spaces.addObject().put("id", "5").put("key", "IR");
        }
        return results(spaces);
    }

    private Answer found(String title) {
        ArrayNode found = JSON.createArrayNode();
        pages.values().stream().filter(each -> each.title.equals(title)).forEach(each -> found.add(shown(each)));
        return results(found);
    }

    private Answer made(JsonNode body, String isPrivate) {
        Kept page = new Kept();
        page.id = String.valueOf(pages.size() + 71);
        page.title = body.path("title").asText();
        page.body = body.path("body").path("value").asText();
        page.readers.add(isPrivate.equals("true") ? BATON : "everybody in the space");
        page.wasEverOpen = !isPrivate.equals("true");
        pages.put(page.id, page);
        return ok(shown(page));
    }

    private Answer rewritten(Kept page, JsonNode body) {
        if (body.path("version").path("number").asInt() != page.version + 1) {
            return new Answer(409, "{\"message\":\"Version must be incremented\"}");
        }
        page.version++;
        page.body = body.path("body").path("value").asText();
        return ok(shown(page));
    }

    private static Answer properties(Kept page) {
        ArrayNode all = JSON.createArrayNode();
        if (page.property != null) {
            all.add(page.property);
        }
        return results(all);
    }

    private static Answer noted(Kept page, ObjectNode property) {
        page.property = property.put("id", "9");
        if (!property.has("version")) {
            property.putObject("version").put("number", 1);
        }
        return ok(property);
    }

    private static Answer restricted(Kept page, JsonNode restrictions) {
        for (JsonNode each : restrictions) {
            if (each.path("operation").asText().equals("read")) {
                page.readers = each.path("restrictions")
                        .path("user")
                        .valueStream()
                        .map(user -> user.path("accountId").asText())
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        return new Answer(200, "{\"results\":[]}");
    }

    private static ObjectNode shown(Kept page) {
        ObjectNode shown = JSON.createObjectNode().put("id", page.id).put("title", page.title);
        shown.put("authorId", page.author).putObject("version").put("number", page.version);
        shown.putObject("_links").put("webui", "/spaces/IR/pages/" + page.id + "/H-1");
        return shown;
    }

    private static Answer results(ArrayNode all) {
        return ok(JSON.createObjectNode().set("results", all));
    }

    private static Answer ok(JsonNode body) {
        return new Answer(200, body.toString());
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> List.of(pair.split("=", 2)))
                .collect(Collectors.toMap(
                        pair -> pair.get(0), pair -> URLDecoder.decode(pair.get(1), StandardCharsets.UTF_8)));
    }
}
