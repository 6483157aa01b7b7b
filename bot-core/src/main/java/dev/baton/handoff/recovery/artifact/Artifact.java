package dev.baton.handoff.recovery.artifact;

/** A file that stays where it is kept, for example a «briefing deck» (A9-08): its title, its link, and its SHA-256 in hexadecimal. */
public record Artifact(String title, String link, String sha256) {}
