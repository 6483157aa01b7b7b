package dev.baton.handoff.organisation;

/** On which day after engineering's "done" security checks it (D-06). */
public enum CheckDay {
    NEXT_BUSINESS_DAY,
    NEXT_CALENDAR_DAY
}
