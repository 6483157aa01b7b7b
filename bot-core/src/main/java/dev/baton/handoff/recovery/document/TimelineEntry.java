package dev.baton.handoff.recovery.document;

import java.time.Instant;
import java.time.ZoneId;

/** One line of «Timeline of incident» (A8-01): when, on the clocks of which zone, and what happened. */
public record TimelineEntry(Instant at, ZoneId zone, String what) {}
