package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.inventory.Words;
import dev.baton.handoff.scope.ScopeRow.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of a project, and when its bill of materials was imported last, if one ever was. */
record Project(
        String uuid,
        String name,
        String version,
        Kind kind,
        Marks marks,
        @Nullable Instant lastImport) {

    private static final Set<String> DEPLOYED =
            Set.of("CONTAINER", "DEVICE", "FIRMWARE", "OPERATING_SYSTEM", "PLATFORM", "MACHINE");

    /** Whether it counts, and whether it is tagged as production. */
    record Marks(boolean active, boolean production) {}

    /** Group and name, which is what a project is called here. */
    static Project of(JsonNode body) {
        String group = Words.of(text(body, "group"));
        String name = Words.of(text(body, "name"));
        String classifier = text(body, "classifier").toUpperCase(Locale.ROOT);
        boolean isActive = body.path("active").asBoolean(true) && !body.hasNonNull("inactiveSince");
        boolean isProduction = body.path("tags")
                .valueStream()
                .anyMatch(tag -> text(tag, "name").equalsIgnoreCase("production"));
        return new Project(
                text(body, "uuid"),
                group.isEmpty() ? name : group + "/" + name,
                Words.of(text(body, "version")),
                DEPLOYED.contains(classifier) ? Kind.ASSET : Kind.REPOSITORY,
                new Marks(isActive, isProduction),
                moment(body.path("lastBomImport")).orElse(null));
    }

    /** When its bill of materials was imported last. */
    Optional<Instant> imported() {
        return Optional.ofNullable(lastImport);
    }

    /** Name and version, as a path begins with it. */
    String label() {
        return version.isEmpty() ? name : name + "@" + version;
    }

    private static Optional<Instant> moment(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Optional.of(Instant.ofEpochMilli(value.asLong()));
        }
        try {
            return Optional.of(OffsetDateTime.parse(value.asText()).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.asText() : "";
    }
}
