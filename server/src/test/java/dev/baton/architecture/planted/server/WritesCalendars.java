package dev.baton.architecture.planted.server;

import biweekly.ICalendar;

/** iCalendar stays in its connector. */
public record WritesCalendars(ICalendar calendar) {}
