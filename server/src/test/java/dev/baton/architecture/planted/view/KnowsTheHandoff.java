package dev.baton.architecture.planted.view;

import dev.baton.architecture.planted.handoff.RollsDice;

/** A view must not know what it shows. */
public record KnowsTheHandoff(RollsDice handoff) {}
