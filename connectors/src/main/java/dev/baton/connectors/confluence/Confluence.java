package dev.baton.connectors.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.Unanswered;
import dev.baton.handoff.people.Person;
import dev.baton.port.Answer;
import dev.baton.port.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Confluence Cloud: a document is a page, made private and then opened for its readers; whose it is and which version it says
 * stands in a property of it. Titles are unique in a space, so that a page is found again whose making was cut off.
 *
 * @see <a href="https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/">Pages</a>
 * @see <a href="https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/">Restrictions</a>
 */
public final class Confluence implements Documents {

    /** As an organisation's file calls it. */
    public static final String NAME = "confluence";

    private static final String PAGES = "wiki/api/v2/pages";
    private static final String PROPERTY = "baton";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ConfluenceAccess access;
    private final Wiki wiki;
    private final Accounts accounts;

    public Confluence(ConfluenceAccess access) {
        this.access = access;
        this.wiki = new Wiki(access);
        this.accounts = new Accounts(wiki);
    }

    /** What a page says of itself in our property. */
    private record Mark(String id, int number, String key, int version) {

        /** A page that says nothing yet. */
        static final Mark NONE = new Mark("", 0, "", 0);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer<Shelved> shelve(String space, Page page) {
        try {
            return Answer.got(shelved(space, page));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    /** Whether it lets Baton in, and has this space. */
    public Answer<String> greeted(String space) {
        try {
            return Answer.got(accounts.own() + " in " + space(space));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    private Shelved shelved(String space, Page page) {
        String own = accounts.own();
        List<String> readers = new ArrayList<>(List.of(own));
        List<Person> shutOut = new ArrayList<>();
        for (Person reader : page.readers()) {
            accounts.of(reader).ifPresentOrElse(readers::add, () -> shutOut.add(reader));
        }
        String spaceId = space(space);
        Optional<JsonNode> found = found(spaceId, page.title());
        JsonNode there = found.isPresent() ? found.get() : made(spaceId, page);
        String id = wiki.text(there, "id");
        Mark mark = mark(id);
        refuseOthers(there, mark, page, own);
        wiki.put("wiki/rest/api/content/" + id + "/restriction", restrictions(readers, own));
        if (found.isPresent() && mark.version() != page.version()) {
            rewrite(id, page);
        }
        if (mark.version() != page.version()) {
            note(id, mark, page);
        }
        return new Shelved(link(there, id), shutOut);
    }

    private String space(String key) {
        JsonNode spaces =
                wiki.list(wiki.get("wiki/api/v2/spaces", Map.of("keys", key)).path("results"));
        if (spaces.isEmpty()) {
            throw wiki.rejected("has no space " + key + " that Baton may see.");
        }
        return wiki.text(spaces.get(0), "id");
    }

    private Optional<JsonNode> found(String spaceId, String title) {
        JsonNode pages = wiki.list(wiki.get(PAGES, Map.of("space-id", spaceId, "title", title, "status", "current"))
                .path("results"));
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(0));
    }

    /** Nobody else reads it before it is restricted. */
    private JsonNode made(String spaceId, Page page) {
        return wiki.post(PAGES, Map.of("private", "true"), content(page).put("spaceId", spaceId));
    }

    private void rewrite(String id, Page page) {
        int number = wiki.get(PAGES + "/" + id, Map.of())
                .path("version")
                .path("number")
                .asInt();
        ObjectNode body = content(page).put("id", id);
        body.putObject("version").put("number", number + 1).put("message", "Package version " + page.version());
        wiki.put(PAGES + "/" + id, body);
    }

    private static ObjectNode content(Page page) {
        ObjectNode body = JSON.objectNode().put("status", "current").put("title", page.title());
        body.putObject("body").put("representation", "storage").put("value", StorageFormat.of(page.parts()));
        return body;
    }

    private Mark mark(String id) {
        JsonNode marks = wiki.list(wiki.get(PAGES + "/" + id + "/properties", Map.of("key", PROPERTY))
                .path("results"));
        return marks.isEmpty()
                ? Mark.NONE
                : new Mark(
                        wiki.text(marks.get(0), "id"),
                        marks.get(0).path("version").path("number").asInt(),
                        marks.get(0).path("value").path("key").asText(""),
                        marks.get(0).path("value").path("version").asInt());
    }

    /** A page of that name that is not ours is never written over. */
    private void refuseOthers(JsonNode there, Mark mark, Page page, String own) {
        boolean isOurs = mark.equals(Mark.NONE)
                ? there.path("authorId").asText("").equals(own)
                : mark.key().equals(page.key());
        if (!isOurs) {
            throw wiki.rejected("has another page named '" + page.title() + "' in this space; rename that one.");
        }
    }

    private void note(String id, Mark mark, Page page) {
        ObjectNode property = JSON.objectNode().put("key", PROPERTY);
        property.putObject("value").put("key", page.key()).put("version", page.version());
        if (mark.equals(Mark.NONE)) {
            wiki.post(PAGES + "/" + id + "/properties", Map.of(), property);
        } else {
            property.putObject("version").put("number", mark.number() + 1);
            wiki.put(PAGES + "/" + id + "/properties/" + mark.id(), property);
        }
    }

    /** Read by its readers, changed by Baton alone, which must stay among them or locks itself out. */
    private static ArrayNode restrictions(List<String> readers, String own) {
        ArrayNode all = JSON.arrayNode();
        all.add(restriction("read", readers.stream().distinct().toList()));
        all.add(restriction("update", List.of(own)));
        return all;
    }

    private static ObjectNode restriction(String operation, List<String> people) {
        ObjectNode restriction = JSON.objectNode().put("operation", operation);
        ArrayNode users = restriction.putObject("restrictions").putArray("user");
        people.forEach(account -> users.addObject().put("type", "known").put("accountId", account));
        return restriction;
    }

    private String link(JsonNode there, String id) {
        String path = there.path("_links").path("webui").asText("");
        return access.site() + "wiki"
                + (path.matches("/[\\w!$&'()*+,;=:@%./?~-]{1,1000}") ? path : "/pages/viewpage.action?pageId=" + id);
    }
}
