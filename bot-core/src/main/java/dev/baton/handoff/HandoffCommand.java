package dev.baton.handoff;

/** Something a person, the clock or an outside answer asks of a handoff; each command decides itself. */
public interface HandoffCommand {

    /** Decides this command against the handoff as it is; pure, with person and time given. */
    Decision decide(Handoff handoff, Asked asked);
}
