package dev.baton.handoff.briefing;

import dev.baton.handoff.Moment;

/** A written yes: who and when, the exact statement, and the fingerprint of what was confirmed (D-12, D-15). */
public record Confirmation(Moment moment, String statement, String fingerprint) {}
