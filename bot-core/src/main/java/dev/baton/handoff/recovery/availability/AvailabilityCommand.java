package dev.baton.handoff.recovery.availability;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkFoundShut;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkVouchedFor;

/** What came of opening a package's link, and what is decided where it does not open. */
public sealed interface AvailabilityCommand extends HandoffCommand.OfRecovery {

    /** Notes that the link opens. */
    record NoteOpened() implements AvailabilityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(handoff, asked, new LinkOpened());
        }
    }

    /** Notes why it does not; the same reason again changes nothing. */
    record NoteShut(String because) implements AvailabilityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Availability now = handoff.recovery().availability();
            return now.isShut() && now.words().equals(because)
                    ? Decision.happened()
                    : noted(handoff, asked, new LinkFoundShut(because));
        }
    }

    /** Lets the link be tried at once. */
    record TryLinkAgain() implements AvailabilityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return unsettled(Preparing.the(handoff, asked), handoff).orElse(new LinkTrialAsked());
        }
    }

    /** Goes on although Baton cannot open the link: it need not see its own address as people do. */
    record VouchForLink(String because) implements AvailabilityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return unsettled(Preparing.led(handoff, asked), handoff)
                    .given(
                            !because.isBlank(),
                            Rule.THE_PACKAGE_IS_AVAILABLE,
                            () -> "Say who has opened the link, and from where.")
                    .orElse(new LinkVouchedFor(because.strip()));
        }
    }

    private static Decision noted(Handoff handoff, Asked asked, HandoffEvent event) {
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.THE_PACKAGE_IS_AVAILABLE,
                        () -> "Baton opens the link itself, and notes what it sees.")
                .orElse(() -> Availability.isWaitedForBy(handoff) ? Decision.happened(event) : Decision.happened());
    }

    private static Ruling unsettled(Ruling ruling, Handoff handoff) {
        return ruling.given(
                Availability.isWaitedForBy(handoff),
                Rule.THE_PACKAGE_IS_AVAILABLE,
                () -> "Nothing waits for the link of " + handoff.id() + ".");
    }
}
