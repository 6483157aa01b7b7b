package dev.baton.handoff.document;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.List;

/** What happens beside the document when a tool is asked for fixes: the document itself stays as it is. */
public sealed interface SuggestionEvent extends HandoffEvent {

    /** The tool answered about these projects; its raw output is attached (A2-14). */
    record FixesSuggested(List<Suggestion> suggestions) implements SuggestionEvent {
        public FixesSuggested {
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.suggestions(before -> before.and(suggestions)));
        }
    }

    /** The tool did not answer, and why. */
    record FixesNotSuggested(String because) implements SuggestionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.suggestions(before -> before.troubledBy(because)));
        }
    }

    /** Somebody asked for the tool to be asked once more. */
    record SuggestionsAsked() implements SuggestionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.suggestions(before -> before.troubledBy("")));
        }
    }
}
