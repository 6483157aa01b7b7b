package dev.baton.handoff.opening;

import dev.baton.handoff.Severity;

/** The incident behind a handoff: its reference, and what a manager needs in order to rank it (A2-06). */
public record Incident(String reference, String link, Severity severity, boolean knownExploited, String exposure) {}
