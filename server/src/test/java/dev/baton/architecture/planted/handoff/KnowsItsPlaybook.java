package dev.baton.architecture.planted.handoff;

import dev.baton.architecture.planted.playbook.Talks;

/** A handoff must not know which playbook drives it. */
public record KnowsItsPlaybook(Talks playbook) {}
