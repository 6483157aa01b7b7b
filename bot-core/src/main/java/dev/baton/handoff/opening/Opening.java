package dev.baton.handoff.opening;

import dev.baton.handoff.Moment;
import dev.baton.handoff.followup.Kinship;
import dev.baton.handoff.people.Person;

/** How a handoff began: its kind, its title, its incident, who opened it when, and whether it follows up another. */
public record Opening(Kind kind, String title, Incident incident, Moment moment, Kinship kinship) {

    /** Who prepares it: whoever opened it, or, for a follow-up that Baton opened, who prepared its parent. */
    public Person preparer() {
        return kinship.followsUp().isPresent() ? kinship.preparer() : moment.by();
    }

    /** This opening with another kinship. */
    public Opening with(Kinship other) {
        return new Opening(kind, title, incident, moment, other);
    }
}
