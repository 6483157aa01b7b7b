package dev.baton.handoff;

/** One line of a handoff's history: its event with position (first is 1), person and time. */
public record Recorded(long version, Moment moment, HandoffEvent event) {}
