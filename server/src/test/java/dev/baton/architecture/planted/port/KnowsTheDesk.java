package dev.baton.architecture.planted.port;

import dev.baton.architecture.planted.desk.KnowsAnAdapter;

/** A port must not know who calls it. */
public record KnowsTheDesk(KnowsAnAdapter desk) {}
