package dev.baton.handoff.recovery.document;

import java.time.Instant;

/** One of the «Actions taken to eradicate malicious artifacts» (A8-04): what, on which system, by whom, when, and its validation. */
public record EradicationAction(String what, String system, String actor, Instant at, Validation validation) {}
