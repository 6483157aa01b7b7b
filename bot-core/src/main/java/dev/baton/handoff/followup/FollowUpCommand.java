package dev.baton.handoff.followup;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Editing;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.watch.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be asked of a follow-up, beside all that may be asked of any handoff. */
public sealed interface FollowUpCommand extends HandoffCommand.OfRemediation {

    /** Opens the follow-up of what a weekly check of this parent found; only Baton does, and only once a number. */
    record OpenFollowUp(Handoff parent, Recurrence found) implements FollowUpCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return asked.isByBaton() && handoff.phase() == Phase.UNOPENED
                    ? new Decision.Happened(new FollowUpOpening(parent, found, asked).events(handoff))
                    : Decision.happened();
        }
    }

    /** Says what kind of finding it is (A5-13); a false positive calls the follow-up off (D-31). */
    record ClassifyFollowUp(Classification classification, String because) implements FollowUpCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<?> parent = handoff.opening().kinship().followsUp();
            boolean isFalse = classification == Classification.FALSE_POSITIVE;
            return Editing.of(handoff, asked)
                    .given(
                            parent.isPresent(),
                            Rule.FOLLOW_UPS_ARE_CLASSIFIED,
                            () -> handoff.id() + " is not a follow-up; there is nothing to classify.")
                    .given(
                            classification != Classification.NOT_SAID,
                            Rule.FOLLOW_UPS_ARE_CLASSIFIED,
                            () -> "Choose what kind of finding it is.")
                    .given(
                            !isFalse || handoff.participants().isCommander(asked.by()),
                            Rule.CANCEL_BEFORE_ACCEPTANCE,
                            () -> "A false positive calls the follow-up off; only the incident commander, "
                                    + handoff.commanderName() + ", does that.")
                    .given(
                            !because.isBlank(),
                            Rule.FOLLOW_UPS_ARE_CLASSIFIED,
                            () -> "Say what shows that it is " + article(classification) + ".")
                    .orElse(() -> classified(handoff));
        }

        private Decision classified(Handoff handoff) {
            List<HandoffEvent> events = new ArrayList<>();
            if (handoff.opening().kinship().classification() != classification) {
                events.add(new FollowUpEvent.FollowUpClassified(classification, because.strip()));
            }
            if (classification == Classification.FALSE_POSITIVE) {
                events.add(new HandoffCancelled("False positive: " + because.strip()));
            }
            return new Decision.Happened(events);
        }

        private static String article(Classification kind) {
            return kind.words().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + kind.words().substring(1);
        }
    }
}
