package dev.baton.handoff.recovery.template;

/** A question of the organisation's own, answered in words: under which key, how it reads, and whether it must be answered. */
public record Question(String key, String words, String hint, boolean isRequired) {}
