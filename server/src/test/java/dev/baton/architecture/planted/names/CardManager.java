package dev.baton.architecture.planted.names;

/** Does what? */
public record CardManager() {}
