package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.graph.Entra;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.StandIn;
import dev.baton.connectors.standin.StandIn.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site named ir with the folder Handoffs, whose members can read every file that has no permissions of its own. */
final class Site {

    static final String MEMBERS = "members of the site";
    static final String APPLICATIONS = "applications";

    /** One file as it stands. */
    static final class Kept {
        String id = "";
        String path = "";
        String body = "";
        String author = Entra.APPLICATION;
        int writings;
        boolean inherits = true;
        boolean isOpenElsewhere;

        /** What could be read by all members, at whatever time. */
        String wasOpen = "";

        /** Who of them may write, too. */
        final Set<String> writers = new TreeSet<>();

        /** Who may read it, by the id of the permission. */
        final Map<String, String> readers = new TreeMap<>(Map.of("folder", MEMBERS));
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITE = "/v1.0/sites/sharepoint.example:/sites/ir";
    private static final String ROOT = "/v1.0/drives/the-drive/root:/";
    private static final Pattern ITEM = Pattern.compile("/v1\\.0/drives/the-drive/items/([^/]+)/(\\w+)(?:/(.+))?");

    final StandIn standIn = new StandIn(this::answer);
    final Map<String, Kept> files = new LinkedHashMap<>();

    /** E-mail addresses by account. */
    final Map<String, String> accounts =
            new LinkedHashMap<>(Map.of("id-maya", "maya@example.org", "id-ben", "ben@example.org"));

    boolean keepsInheritance;

    /** Accounts that are invited in vain. */
    final Set<String> deaf = new TreeSet<>();

    private final Entra entra = new Entra();

    GraphAccess access(String secret, int seconds) {
        return Entra.access(standIn.address(), secret, seconds);
    }

    private synchronized Answer answer(Asked asked) {
        if (Entra.isAskedFor(asked)) {
            return entra.token(asked);
        } else if (!entra.knows(asked)) {
            return new Answer(401, "");
        }
        Matcher item = ITEM.matcher(asked.path());
        if (item.matches() && files.containsKey(item.group(1))) {
            return ofFile(asked, files.get(item.group(1)), item.group(2), Optional.ofNullable(item.group(3)));
        }
        return switch (asked.method() + " " + asked.path().replaceAll("root:/.*", "root:/")) {
            case "GET " + SITE -> ok(JSON.createObjectNode().put("id", "the,site"));
            case "GET /v1.0/sites/the,site/drive" -> ok(JSON.createObjectNode().put("id", "the-drive"));
            case "GET /v1.0/users" -> users(URLDecoder.decode(asked.query(), StandardCharsets.UTF_8));
            case "GET " + ROOT -> found(asked.path().substring(ROOT.length()));
            case "PUT " + ROOT -> made(asked);
            default -> error(404, "itemNotFound");
        };
    }

    private Answer users(String query) {
        ArrayNode found = JSON.createArrayNode();
        accounts.forEach((id, email) -> {
            if (query.contains("mail eq '" + email + "'") && query.contains("userPrincipalName eq '" + email + "'")) {
                found.addObject().put("id", id);
            }
        });
        return ok(JSON.createObjectNode().set("value", found));
    }

    private Answer found(String path) {
        return files.values().stream()
                .filter(file -> file.path.equals(path))
                .findFirst()
                .map(file -> ok(shown(file)))
                .orElseGet(() -> error(404, "itemNotFound"));
    }

    private Answer made(Asked asked) {
        Kept file = new Kept();
        file.path = asked.path().substring(ROOT.length()).replaceAll(":/content$", "");
        if (files.values().stream().anyMatch(each -> each.path.equals(file.path))) {
            return error(409, "nameAlreadyExists");
        }
        file.id = "item-" + (files.size() + 1);
        files.put(file.id, file);
        written(file, asked.body());
        return ok(shown(file));
    }

    private Answer ofFile(Asked asked, Kept file, String what, Optional<String> which) {
        return switch (asked.method() + " " + what) {
            case "POST invite" -> invited(file, asked.body());
            case "GET permissions" -> ok(permissions(file, number(asked.query())));
            case "DELETE permissions" -> {
                if (file.inherits) {
                    yield error(400, "invalidRequest");
                }
                file.writers.remove(file.readers.getOrDefault(which.orElse(""), ""));
                file.readers.remove(which.orElse(""));
                yield new Answer(204, "");
            }
            case "PUT content" -> file.isOpenElsewhere ? error(423, "resourceLocked") : written(file, asked.body());
            default -> error(400, "invalidRequest");
        };
    }

    private Answer invited(Kept file, String body) {
        JsonNode invitation = read(body);
        boolean isSilent = invitation.path("requireSignIn").asBoolean()
                && !invitation.path("sendInvitation").asBoolean(true)
                && invitation.path("roles").toString().equals("[\"read\"]");
        if (!isSilent || invitation.path("recipients").isEmpty()) {
            return error(400, "invalidRequest");
        }
        if (!invitation.path("retainInheritedPermissions").asBoolean(true) && !keepsInheritance && file.inherits) {
            file.readers.clear();
            file.readers.put("application", APPLICATIONS);
            file.inherits = false;
        }
        for (JsonNode recipient : invitation.path("recipients")) {
            String id = recipient.path("objectId").asText();
            if (!deaf.contains(id)) {
                file.readers.put("of " + id, id);
            }
        }
        return ok(JSON.createObjectNode().set("value", JSON.createArrayNode()));
    }

    private Answer written(Kept file, String body) {
        file.body = body;
        file.writings++;
        if (file.readers.containsValue(MEMBERS)) {
            file.wasOpen += body;
        }
        return ok(shown(file));
    }

    /** One a page, as SharePoint lists them without a word of what is inherited. */
    private ObjectNode permissions(Kept file, int page) {
        ObjectNode some = JSON.createObjectNode();
        ArrayNode value = some.putArray("value");
        List<String> ids = List.copyOf(file.readers.keySet());
        if (page < ids.size()) {
            String who = file.readers.getOrDefault(ids.get(page), "");
            ObjectNode permission = value.addObject().put("id", ids.get(page));
            permission.putArray("roles").add(file.writers.contains(who) ? "write" : "read");
            ObjectNode to = permission.putObject("grantedToV2");
            switch (who) {
                case MEMBERS -> to.putObject("siteGroup").put("id", "5");
                case APPLICATIONS -> to.putObject("siteUser").put("loginName", "i:0i.t|00000003|app@sharepoint");
                default -> to.putObject("user").put("id", who);
            }
        }
        if (page + 1 < ids.size()) {
            some.put(
                    "@odata.nextLink",
                    standIn.address() + "v1.0/drives/the-drive/items/" + file.id + "/permissions?page=" + (page + 1));
        }
        return some;
    }

    private static ObjectNode shown(Kept file) {
        ObjectNode shown = JSON.createObjectNode()
                .put("id", file.id)
                .put("webUrl", "https://sharepoint.example/sites/ir/Documents/" + file.path.replace(" ", "%20"));
        shown.putObject("createdBy").putObject("application").put("id", file.author);
        return shown;
    }

    private static int number(String query) {
        return query.startsWith("page=") ? Integer.parseInt(query.substring("page=".length())) : 0;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static Answer ok(JsonNode body) {
        return new Answer(200, body.toString());
    }

    private static Answer error(int status, String code) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("error").put("code", code).put("message", "It says " + code);
        return new Answer(status, body.toString());
    }
}
