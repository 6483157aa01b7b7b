package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as Jira Cloud checks and shows it; of all node types it knows those of plain text. */
final class AdfPage {

    private static final String NO_DOCUMENT =
            "Operation value must be an Atlassian Document (see the Atlassian Document Format)";

    private AdfPage() {}

    static Optional<String> complaint(JsonNode document) {
        if (!document.path("type").asText().equals("doc")
                || document.path("version").asInt() != 1) {
            return Optional.of(NO_DOCUMENT);
        }
        return document.path("content")
                .valueStream()
                .flatMap(AdfPage::complaints)
                .findFirst();
    }

    private static Stream<String> complaints(JsonNode block) {
        return block.path("type").asText().equals("paragraph")
                ? block.path("content")
                        .valueStream()
                        .filter(node -> !isInline(node))
                        .map(node -> "INVALID_INPUT")
                : Stream.of("INVALID_INPUT");
    }

    private static boolean isInline(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "hardBreak" -> node.size() == 1;
            case "text" -> !node.path("text").asText().isEmpty() && !node.has("marks");
            default -> false;
        };
    }

    static String read(JsonNode document) {
        return document.path("content")
                .valueStream()
                .map(paragraph -> paragraph
                        .path("content")
                        .valueStream()
                        .map(node -> node.path("text").asText("\n"))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }
}
