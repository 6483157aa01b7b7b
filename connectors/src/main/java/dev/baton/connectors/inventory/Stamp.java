package dev.baton.connectors.inventory;

import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names each question that an inventory has answered, so that its log line and its document find each other. */
public record Stamp(String inventory, InstantSource clock) {

    /** A question about components. */
    public Query of(List<ComponentCoordinates> components, RawAnswer raw) {
        return of(words(components), raw);
    }

    /** A question about components in one project. */
    public Query of(String project, List<ComponentCoordinates> components, RawAnswer raw) {
        return of(project + ": " + words(components), raw);
    }

    /** A question in words. */
    public Query of(String asked, RawAnswer raw) {
        Instant now = clock.instant();
        String id = UUID.nameUUIDFromBytes((now + " " + raw.sha256()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Query(id, inventory, asked, now);
    }

    private static String words(List<ComponentCoordinates> components) {
        return components.stream().map(ComponentCoordinates::toString).collect(Collectors.joining("; "));
    }
}
