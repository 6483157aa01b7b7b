package dev.baton.architecture.planted.conversation;

import dev.baton.architecture.planted.port.Bell;

/** A conversation must not ask outside. */
public record AsksAPort(Bell bell) {}
