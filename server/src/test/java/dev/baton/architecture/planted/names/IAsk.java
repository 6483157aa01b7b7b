package dev.baton.architecture.planted.names;

/** An interface that says so. */
public interface IAsk {}
