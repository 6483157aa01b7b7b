package dev.baton.server.playground;

import dev.baton.handoff.organisation.Organisation;

/** One rehearsal: the organisation and its people, what they see and say, and the time that passes for them. */
public record Playground(
        Organisation organisation,
        Cast cast,
        Messages messages,
        Visits visits,
        PlaygroundClock clock,
        Backstage backstage,
        Suggestions suggestions) {}
