package dev.baton.architecture.planted.back;

import dev.baton.architecture.planted.there.First;

/** Needs the first. */
public record Second(First first) {}
