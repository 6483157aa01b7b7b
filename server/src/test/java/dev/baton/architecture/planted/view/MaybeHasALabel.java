package dev.baton.architecture.planted.view;

import java.util.Optional;

/** Optional is an answer, not a state. */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType")
public record MaybeHasALabel(Optional<String> label) {}
