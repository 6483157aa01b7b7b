package dev.baton.server.configuration;

/** The keys that this server signs with; where none is given, the server's wiring says what happens. */
public record Keys(Secret audit, Secret links) {}
