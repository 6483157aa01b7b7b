package dev.baton.architecture.planted.teams;

import dev.baton.architecture.planted.slack.KnowsStorage;

/** An adapter must not know another. */
public record KnowsSlack(KnowsStorage slack) {}
