package dev.baton.handoff.people;

/** Where a person is known: a chat platform, the playground, or only by e-mail in the organisation's file. */
public enum Platform {
    SLACK,
    TEAMS,
    PLAYGROUND,
    EMAIL,
    BATON
}
