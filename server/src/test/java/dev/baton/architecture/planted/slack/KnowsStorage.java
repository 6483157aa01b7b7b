package dev.baton.architecture.planted.slack;

import dev.baton.architecture.planted.storage.KnowsTheConnectors;

/** An adapter must not know another. */
public record KnowsStorage(KnowsTheConnectors storage) {}
