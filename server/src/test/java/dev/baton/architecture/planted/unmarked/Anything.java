package dev.baton.architecture.planted.unmarked;

/** Null may be anywhere here. */
public record Anything() {}
