package dev.baton.architecture.planted.desk;

import dev.baton.architecture.planted.slack.KnowsStorage;

/** The core must not know an adapter. */
public record KnowsAnAdapter(KnowsStorage slack) {}
