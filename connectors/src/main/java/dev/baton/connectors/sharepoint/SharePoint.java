package dev.baton.connectors.sharepoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.graph.Graph;
import dev.baton.connectors.graph.Graph.Said;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.http.Unanswered;
import dev.baton.handoff.people.Person;
import dev.baton.port.Answer;
import dev.baton.port.Documents;
import dev.baton.view.Part;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * SharePoint Online: a document is a file named by its key, in Markdown, which SharePoint shows in the browser. It is made
 * with nothing in it, then closed to all but its readers, and only then says what it has to say. Of a new guest, an
 * application can let nobody in: whoever has no account in the tenant is named. The application needs the permissions
 * Sites.ReadWrite.All and User.Read.All.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/driveitem-put-content">Upload small files</a>
 */
public final class SharePoint implements Documents {

    /** As an organisation's file calls it. */
    public static final String NAME = "sharepoint";

    private static final String EMPTY = "Baton is about to write here.\n";

    private final Graph graph;
    private final String application;
    private final Accounts accounts;
    private final Function<List<Part>, String> writing;

    /** Writes parts as Markdown by this function. */
    public SharePoint(GraphAccess access, InstantSource clock, Function<List<Part>, String> writing) {
        this.graph = new Graph("SharePoint", access, clock);
        this.application = access.application().id();
        this.accounts = new Accounts(graph);
        this.writing = writing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer<Shelved> shelve(String space, Page page) {
        try {
            return Answer.got(shelved(SiteFolder.parse(space), page));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    /** Whether it lets Baton in and look people up, and has this site. */
    public Answer<String> greeted(String space) {
        try {
            accounts.tryOut();
            return Answer.got(drive(SiteFolder.parse(space)));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    private Shelved shelved(SiteFolder folder, Page page) {
        String drive = drive(folder);
        Map<Person, String> readers = new LinkedHashMap<>();
        page.readers().forEach(reader -> accounts.of(reader).ifPresent(id -> readers.put(reader, id)));
        String name = page.key() + ".md";
        String path = drive + "/root:/" + folder.path(name);
        Optional<JsonNode> found = found(path, name);
        if (readers.isEmpty()) {
            found.ifPresent(item -> file(drive, item).restrictTo(Set.of()));
            throw graph.rejected("has no account of anybody who may read '" + page.title() + "', so nothing is there.");
        }
        JsonNode item = found.orElseGet(() -> made(path));
        SharedFile file = file(drive, item);
        Set<String> letIn = file.restrictTo(Set.copyOf(readers.values()));
        file.write(writing.apply(page.parts()));
        readers.values().retainAll(letIn);
        return new Shelved(
                link(item),
                page.readers().stream()
                        .filter(reader -> !readers.containsKey(reader))
                        .toList());
    }

    private SharedFile file(String drive, JsonNode item) {
        return new SharedFile(graph, application, drive + "/items/" + Graph.segment(graph.text(item, "id")));
    }

    /** The documents of the site, as a path. */
    private String drive(SiteFolder folder) {
        Said site = graph.get("v1.0/sites/" + folder.address());
        if (site.status() == 404) {
            throw graph.rejected("has no site " + folder.host() + "/" + folder.site() + " that Baton may see.");
        }
        String id = Graph.segment(graph.text(graph.done(site), "id"));
        return "v1.0/drives/" + Graph.segment(graph.text(graph.done(graph.get("v1.0/sites/" + id + "/drive")), "id"));
    }

    /** A file of that name which somebody else has made is never written over. */
    private Optional<JsonNode> found(String path, String name) {
        Said said = graph.get(path);
        if (said.status() == 404) {
            return Optional.empty();
        }
        JsonNode item = graph.done(said);
        if (!item.path("createdBy").path("application").path("id").asText("").equals(application)) {
            throw graph.rejected("has another file named '" + name + "' in this folder; rename that one.");
        }
        return Optional.of(item);
    }

    private JsonNode made(String path) {
        return graph.done(graph.put(path + ":/content?@microsoft.graph.conflictBehavior=fail", "text/markdown", EMPTY));
    }

    private String link(JsonNode item) {
        String address = graph.text(item, "webUrl");
        if (!address.matches("https?://[\\w!$&'()*+,;=:@%./?~#-]{1,2000}")) {
            throw graph.notUnderstood();
        }
        return address;
    }
}
