package dev.baton.architecture.planted.playbook;

import dev.baton.architecture.planted.conversation.AsksAPort;

/** A playbook must not know who reads it. */
public record Talks(AsksAPort conversation) {}
