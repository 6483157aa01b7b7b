package dev.baton.architecture.planted.handoff;

import java.sql.Connection;

/** A handoff must not know where it is kept. */
public record KeepsItselfInTables(Connection connection) {}
