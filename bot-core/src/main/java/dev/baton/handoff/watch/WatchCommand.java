package dev.baton.handoff.watch;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Archiving;
import dev.baton.handoff.closing.ClosingEvent;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.verification.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the outside world says to the weekly watch; no person can, so that nobody can say that all is well. */
public sealed interface WatchCommand extends HandoffCommand.OfRemediation {

    /** The inventory has answered the saved question; the keys are what other handoffs of the incident answer for. */
    record RecordSystemicCheck(int number, InventoryAnswer answer, Set<String> knownElsewhere) implements WatchCommand {
        public RecordSystemicCheck {
            knownElsewhere = Set.copyOf(knownElsewhere);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<SystemicCheck> running = running(handoff, asked, number);
            Comparison comparison = Comparison.of(handoff, answer, knownElsewhere);
            if (running.isEmpty()) {
                return Decision.happened();
            }
            return comparison.isWhole()
                    ? new Decision.Happened(succeeded(handoff, comparison, asked))
                    : failed(running.get(), comparison.evidence());
        }

        private List<HandoffEvent> succeeded(Handoff handoff, Comparison comparison, Asked asked) {
            List<HandoffEvent> events = new ArrayList<>();
            events.add(new WatchEvent.SystemicCheckSucceeded(number, comparison.evidence()));
            if (!comparison.added().isEmpty()) {
                events.add(new WatchEvent.RecurrenceFound(number, comparison.added(), comparison.knownKeys()));
            }
            if (handoff.watch().succeeded() + 1 == handoff.watch().checks().size()) {
                events.add(new ClosingEvent.HandoffArchived());
                events.add(Archiving.entry(handoff, asked));
            }
            return events;
        }

        @Override
        public List<RawAnswer> attachments() {
            return List.of(answer.raw());
        }
    }

    /** The inventory could not be asked; the same trouble again is no news. */
    record ReportSystemicTrouble(int number, String because) implements WatchCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return running(handoff, asked, number)
                    .map(check -> failed(check, new Evidence("", "", asked.at(), "", because)))
                    .orElseGet(Decision::happened);
        }
    }

    /** The follow-up of what a check found has been opened. */
    record LinkFollowUp(int number, HandoffId followUp) implements WatchCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isWaitedFor = handoff.watch()
                    .unopened()
                    .filter(found -> found.check() == number)
                    .isPresent();
            return asked.isByBaton() && isWaitedFor
                    ? Decision.happened(new WatchEvent.FollowUpOpened(number, followUp))
                    : Decision.happened();
        }
    }

    private static Optional<SystemicCheck> running(Handoff handoff, Asked asked, int number) {
        return asked.isByBaton() ? handoff.watch().running(number) : Optional.empty();
    }

    private static Decision failed(SystemicCheck check, Evidence evidence) {
        return check.last().finding().equals(evidence.finding())
                ? Decision.happened()
                : Decision.happened(new WatchEvent.SystemicCheckFailed(check.number(), evidence));
    }
}
