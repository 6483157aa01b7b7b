package dev.baton.handoff.people;

/** A team that owns at least one project in scope, with the two people who answer for it (A3-05, A3-06). */
public record AffectedTeam(TeamId id, String name, Person lead, Person manager) {}
