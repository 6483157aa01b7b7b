package dev.baton.architecture.planted.names;

/** About what? */
public record TextUtil() {}
