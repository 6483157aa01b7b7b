package dev.baton.handoff;

import java.time.Instant;

/** The phase a handoff is in, and since when. */
public record Stage(Phase phase, Instant since) {}
