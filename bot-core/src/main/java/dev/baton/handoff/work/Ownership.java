package dev.baton.handoff.work;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;

/** Who may own an item: one active person (A2-19), who neither leads nor verifies this handoff for security (D-13). */
public final class Ownership {

    private Ownership() {}

    /** Goes on with a ruling when this person may own an item of this handoff. */
    public static Ruling given(Ruling ruling, Handoff handoff, Person owner) {
        return ruling.given(
                        owner.mayAct(),
                        Rule.ONLY_ACTIVE_HUMANS,
                        () -> "An owner is one active person. " + owner.name() + " is "
                                + owner.standing().words() + ".")
                .given(
                        !handoff.participants().isOfCommand(owner)
                                && !handoff.document().verification().verifier().isSameHumanAs(owner),
                        Rule.SEGREGATION_OF_DUTIES,
                        () -> owner.name() + " leads or verifies this handoff for security, so cannot own work in it.");
    }
}
