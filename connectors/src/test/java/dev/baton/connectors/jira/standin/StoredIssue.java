package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket as it is stored. */
final class StoredIssue {

    final String id;
    final Instant created;
    final List<String> labels = new ArrayList<>();
    final Map<String, JsonNode> properties = new LinkedHashMap<>();
    final Map<String, JsonNode> otherFields = new LinkedHashMap<>();
    final Map<String, Link> links = new LinkedHashMap<>();
    final List<Said> comments = new ArrayList<>();
    final List<Changed> history = new ArrayList<>();
    String key;
    String project;
    String summary = "";
    JsonNode description = NullNode.getInstance();
    String due = "";
    String priority = "Medium";
    String resolution = "";
    Status status = Status.TO_DO;
    Instant categorySince;
    Human creator = Human.BATON;

    @Nullable
    Human assignee;

    StoredIssue(String id, String key, String project, Instant created) {
        this.id = id;
        this.key = key;
        this.project = project;
        this.created = created;
        this.categorySince = created;
    }

    /** The statuses of the only workflow. */
    enum Status {
        TO_DO(1, "To Do", "new", 2),
        IN_PROGRESS(2, "In Progress", "indeterminate", 4),
        IN_REVIEW(3, "In Review", "indeterminate", 4),
        WONT_DO(4, "Won't Do", "done", 3),
        DONE(5, "Done", "done", 3);

        final int number;
        final String words;
        final String category;
        final int categoryId;

        Status(int number, String words, String category, int categoryId) {
            this.number = number;
            this.words = words;
            this.category = category;
            this.categoryId = categoryId;
        }

        String id() {
            return String.valueOf(10_000 + number);
        }
    }

    /** A remote link. */
    record Link(String id, JsonNode body) {
        String title() {
            return body.path("object").path("title").asText();
        }
    }

    /** A comment. */
    record Said(String id, Human by, Instant at, JsonNode body) {}

    /** An entry of the history. */
    record Changed(String id, Human by, Instant at, String field, String from, String to) {}
}
