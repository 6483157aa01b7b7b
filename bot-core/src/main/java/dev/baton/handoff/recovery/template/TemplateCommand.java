package dev.baton.handoff.recovery.template;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.template.TemplateEvent.SheetFilled;
import java.util.Map;
import java.util.Set;

/** What may be asked of the organisation's own part of a package. */
public sealed interface TemplateCommand extends HandoffCommand.OfRecovery {

    /** Answers the organisation's questions, and ticks its checklist. */
    record FillSheet(Map<String, String> answers, Set<String> ticked) implements TemplateCommand {
        public FillSheet {
            answers = Map.copyOf(answers);
            ticked = Set.copyOf(ticked);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Sheet sheet = handoff.recovery().document().sheet();
            boolean isAsked = sheet.template().checklist().containsAll(ticked)
                    && sheet.template().questions().stream()
                            .map(Question::key)
                            .toList()
                            .containsAll(answers.keySet());
            return Preparing.the(handoff, asked)
                    .given(
                            isAsked && sheet.template().asks(),
                            Rule.THE_TEMPLATE_IS_FILLED,
                            () -> "The template of " + handoff.id() + " does not ask this.")
                    .orElse(() -> sheet.filled(answers, ticked).equals(sheet)
                            ? Decision.happened()
                            : Decision.happened(new SheetFilled(answers, ticked)));
        }
    }
}
