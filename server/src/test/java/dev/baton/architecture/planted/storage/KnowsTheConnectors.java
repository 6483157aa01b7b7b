package dev.baton.architecture.planted.storage;

import dev.baton.architecture.planted.connectors.KnowsTheServer;

/** An adapter must not know another. */
public record KnowsTheConnectors(KnowsTheServer connectors) {}
