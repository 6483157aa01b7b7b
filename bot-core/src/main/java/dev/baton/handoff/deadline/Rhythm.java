package dev.baton.handoff.deadline;

/** By what a team's time is counted: its business calendar and its planning cycles. */
public record Rhythm(BusinessCalendar calendar, PlanningCycles cycles) {}
