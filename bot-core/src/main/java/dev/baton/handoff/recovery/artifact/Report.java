package dev.baton.handoff.recovery.artifact;

/** One of the «Validation reports (scans, task/service reviews, etc.)» (A9-09), and the impacted system of which it speaks. */
public record Report(String system, Artifact artifact) {}
