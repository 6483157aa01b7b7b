package dev.baton.handoff.recovery.artifact;

/** One of the «Artifact retention locations (malware samples, logs, etc.)» (A9-10): what is kept, where, and its SHA-256 in hexadecimal. */
public record Retention(String what, String where, String sha256) {}
