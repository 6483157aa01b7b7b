package dev.baton.handoff;

/** Something that has happened to a handoff; each event applies itself, so that none can be forgotten. */
public interface HandoffEvent {

    /** The handoff after this event; pure, and never refused. */
    Handoff applyTo(Handoff handoff, Moment moment);
}
