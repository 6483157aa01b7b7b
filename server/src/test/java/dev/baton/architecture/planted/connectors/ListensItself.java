package dev.baton.architecture.planted.connectors;

import org.eclipse.jetty.server.Server;

/** Only the server listens. */
public record ListensItself(Server server) {}
