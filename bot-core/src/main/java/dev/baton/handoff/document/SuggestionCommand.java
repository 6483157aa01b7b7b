package dev.baton.handoff.document;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Editing;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.document.DocumentEvent.PlanWritten;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.SuggestionEvent.FixesNotSuggested;
import dev.baton.handoff.document.SuggestionEvent.FixesSuggested;
import dev.baton.handoff.document.SuggestionEvent.SuggestionsAsked;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.List;
import java.util.function.Supplier;

/** What may be asked about the fixes that a tool suggests. */
public sealed interface SuggestionCommand extends HandoffCommand.OfRemediation {

    /** What the tool recommended; about projects that have left the scope or changed in it meanwhile it is no news. */
    record RecordSuggestions(List<Recommendation> recommended) implements SuggestionCommand {
        public RecordSuggestions {
            recommended = List.copyOf(recommended);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return byTheTool(handoff, asked, () -> {
                List<Suggestion> news = recommended.stream()
                        .map(Recommendation::suggestion)
                        .filter(one -> handoff.scope()
                                .project(one.project())
                                .filter(one::isAbout)
                                .isPresent())
                        .toList();
                return news.isEmpty() ? Decision.happened() : Decision.happened(new FixesSuggested(news));
            });
        }

        @Override
        public List<RawAnswer> attachments() {
            return recommended.stream().map(Recommendation::raw).toList();
        }
    }

    /** The tool did not answer; the same reason again is no news. */
    record ReportNoSuggestions(String because) implements SuggestionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isKnown = handoff.document().suggestions().trouble().equals(because);
            return byTheTool(
                    handoff,
                    asked,
                    () -> isKnown ? Decision.happened() : Decision.happened(new FixesNotSuggested(because)));
        }
    }

    /** Asks the tool once more, after it did not answer. */
    record AskForSuggestions() implements SuggestionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Editing.of(handoff, asked)
                    .orElse(() -> handoff.document().suggestions().trouble().isEmpty()
                            ? Decision.happened()
                            : Decision.happened(new SuggestionsAsked()));
        }
    }

    /** Writes the third section with the tool's words where it has any, and drafts the rest. */
    record WriteSuggestedPlan(List<FixedVersion> fixed, String advice) implements SuggestionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<Suggestion> suggested = handoff.document().suggestions().usable(handoff.scope());
            return Editing.of(handoff, asked)
                    .given(!fixed.isEmpty(), Rule.EVERY_PROJECT_HAS_A_PLAN, () -> "Name the version that fixes it.")
                    .given(
                            !suggested.isEmpty(),
                            Rule.THE_TOOL_SUGGESTS,
                            () -> "Nothing is suggested for the projects in scope; have the fixes drafted.")
                    .orElse(() -> written(handoff, suggested));
        }

        private Decision written(Handoff handoff, List<Suggestion> suggested) {
            Plan before = handoff.document().plan();
            Plan plan = new PlanDraft(fixed, advice).of(handoff.scope(), before).suggested(suggested);
            return before.equals(plan) ? Decision.happened() : Decision.happened(new PlanWritten(plan));
        }
    }

    /** Only the tool suggests, and only while the document is prepared; a late answer changes nothing. */
    private static Decision byTheTool(Handoff handoff, Asked asked, Supplier<Decision> decision) {
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.THE_TOOL_SUGGESTS,
                        () -> "What a tool suggests comes from the tool, not from a person.")
                .orElse(() -> handoff.phase().isBeforeAcceptance() ? decision.get() : Decision.happened());
    }
}
