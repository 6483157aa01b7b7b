package dev.baton.handoff.opening;

import dev.baton.handoff.Moment;

/** How a handoff began: its title, its incident, and who opened it when. */
public record Opening(String title, Incident incident, Moment moment) {}
