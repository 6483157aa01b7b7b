package dev.baton.handoff.followup;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.Set;

/** What happens to a handoff because it is a follow-up. */
public sealed interface FollowUpEvent extends HandoffEvent {

    /** A weekly check of another handoff found this. */
    record FollowUpBegan(HandoffId parent, int check, Person preparer, List<LastFix> lastFixes, List<String> known)
            implements FollowUpEvent {
        public FollowUpBegan {
            lastFixes = List.copyOf(lastFixes);
            known = List.copyOf(known);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.kinship(none ->
                    new Kinship(parent, check, preparer, lastFixes, Set.copyOf(known), Classification.NOT_SAID));
        }
    }

    /** Security said what kind of finding it is (A5-13). */
    record FollowUpClassified(Classification classification, String because) implements FollowUpEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.kinship(kinship -> kinship.as(classification));
        }
    }
}
