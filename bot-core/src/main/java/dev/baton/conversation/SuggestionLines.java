package dev.baton.conversation;

import static dev.baton.conversation.Lines.said;
import static dev.baton.view.Text.text;

import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.SuggestionEvent.FixesNotSuggested;
import dev.baton.handoff.document.SuggestionEvent.FixesSuggested;
import dev.baton.handoff.document.SuggestionEvent.SuggestionsAsked;
import dev.baton.view.Text;
import java.util.List;

/** What a tool suggests, line by line; the suggestions themselves are in the document. */
final class SuggestionLines {

    private final Lines lines;

    SuggestionLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(FixesSuggested.class, SuggestionLines::suggested);
        lines.on(FixesNotSuggested.class, event -> text("has no suggested fixes yet: " + said(event.because())));
        lines.on(SuggestionsAsked.class, event -> text("asked for suggested fixes again."));
    }

    private static Text suggested(FixesSuggested event) {
        List<Suggestion> all = event.suggestions();
        long useful = all.stream().filter(one -> !one.isEmpty()).count();
        String tool = all.isEmpty() ? "the tool" : all.get(0).query().inventory();
        return text("asked " + tool + " for fixes: it suggests some for " + useful + " of " + all.size()
                + " projects. Nothing is planned by that; security decides.");
    }
}
