package dev.baton.architecture.planted.there;

import dev.baton.architecture.planted.back.Second;

/** Needs the second. */
public record First(Second second) {}
