package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What Microsoft has published of how cards and app packages look. */
public final class PublishedSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Adaptive Cards 1.5. */
    static final PublishedSchema CARD = new PublishedSchema("adaptivecards/adaptive-card.json", Dialects.getDraft6());

    /** The manifest of an app package, 1.25. */
    public static final PublishedSchema MANIFEST =
            new PublishedSchema("teams/MicrosoftTeams.schema.json", Dialects.getDraft6());

    private final Schema schema;

    private PublishedSchema(String file, Dialect dialect) {
        ObjectNode published = (ObjectNode) read("/schemas/" + file);
        // the name of an older draft's, which the validator takes for a rule
        published.remove("id");
        withoutForeignPatterns(published);
        schema = SchemaRegistry.withDefaultDialect(dialect).getSchema(published);
    }

    /** What is wrong with this by the schema. */
    public List<String> complaints(JsonNode json) {
        return schema.validate(json).stream().map(Error::toString).toList();
    }

    /** The same of a card, without what Teams has added to cards. */
    static List<String> ofCard(JsonNode card) {
        JsonNode plain = card.deepCopy();
        withoutTeamsOwn(plain);
        return CARD.complaints(plain);
    }

    private static void withoutTeamsOwn(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // a search while one types is a style of its own
            object.remove(object.has("choices.data") ? List.of("choices.data", "style") : List.of("msteams"));
        }
        node.forEach(PublishedSchema::withoutTeamsOwn);
    }

    /** Add-ins of Office, of which we have none, are described by patterns of another language. */
    private static void withoutForeignPatterns(JsonNode node) {
        if (node instanceof ObjectNode object
                && !isReadable(node.path("pattern").asText())) {
            object.remove("pattern");
        }
        node.forEach(PublishedSchema::withoutForeignPatterns);
    }

    private static boolean isReadable(String pattern) {
        try {
            return Pattern.compile(pattern) != null;
        } catch (PatternSyntaxException foreign) {
            return false;
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream file = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
