package dev.baton.architecture.planted.connectors;

import dev.baton.architecture.planted.server.Anything;

/** An adapter must not know the server. */
public record KnowsTheServer(Anything server) {}
