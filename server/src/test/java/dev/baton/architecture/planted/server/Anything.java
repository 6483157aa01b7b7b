package dev.baton.architecture.planted.server;

/** Something to know. */
public record Anything() {}
