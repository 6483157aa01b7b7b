package dev.baton.handoff.clock;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;

/** Lets time do what it does; it never accepts, never closes and never passes a check. */
public record LetTimePass() implements HandoffCommand.OfEitherKind {
    @Override
    public Decision decide(Handoff handoff, Asked asked) {
        return new Decision.Happened(Clockwork.due(handoff, asked));
    }
}
