package dev.baton.handoff.deadline;

import java.time.LocalDate;

/** A weekday that would have counted, had it not been a public holiday or a closure: the date and its name. */
public record SkippedDay(LocalDate date, String name) {}
