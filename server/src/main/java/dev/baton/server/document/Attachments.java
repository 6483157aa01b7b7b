package dev.baton.server.document;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.SuggestionEvent.FixesSuggested;
import dev.baton.handoff.verification.Evidence;
import java.util.List;
import java.util.stream.Stream;

/** The raw output of tools that came with an event, by its SHA-256 in hexadecimal. */
final class Attachments {

    private Attachments() {}

    /** One raw output, and what a link to it says. */
    record Attachment(String label, String sha256) {}

    /** What came with this event. */
    static List<Attachment> of(HandoffEvent event) {
        return event instanceof FixesSuggested suggested
                ? of(suggested.suggestions()).toList()
                : Evidence.of(event)
                        .filter(evidence -> !evidence.sha256().isEmpty())
                        .map(evidence -> new Attachment("Evidence", evidence.sha256()))
                        .stream()
                        .toList();
    }

    /** What came with these suggestions. */
    static Stream<Attachment> of(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(one -> new Attachment(one.query().inventory() + " on " + one.project(), one.rawSha256()));
    }
}
