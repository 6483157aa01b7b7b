package dev.baton.handoff.risk;

import dev.baton.handoff.Moment;
import java.time.Instant;

/** That an item's risk is accepted for a time: by whom and when, until when, and why. */
public record RiskAcceptance(Moment moment, Instant until, String reason) {}
