package dev.baton.handoff.recovery;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import java.util.EnumSet;
import java.util.Set;

/** How the decisions about a recovery handoff begin: by whom, and while it is possible. */
public final class Preparing {

    private static final Set<Phase> EDITABLE =
            EnumSet.of(Phase.PREPARING, Phase.PACKAGE_READY, Phase.BRIEFING_SCHEDULED);

    private Preparing() {}

    /** By security, before the briefing has begun. */
    public static Ruling the(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(asked.isBySecurity(), Rule.SECURITY_PREPARES, () -> "Security prepares this package.")
                .given(
                        isEditable(handoff),
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; nothing is prepared now.");
    }

    /** By the IR lead. */
    public static Ruling led(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()),
                        Rule.THE_IR_LEAD_LEADS,
                        () -> "Only the IR lead, " + handoff.commanderName() + ", does this.");
    }

    /** Whether the package and its people may still be changed. */
    public static boolean isEditable(Handoff handoff) {
        return EDITABLE.contains(handoff.phase());
    }

    /** The IR lead of a handoff. */
    public static Person leader(Handoff handoff) {
        return handoff.participants().commander();
    }
}
