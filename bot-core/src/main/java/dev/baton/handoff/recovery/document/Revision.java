package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Moment;

/** One line of the «Revision History» (A9-37): the version with its date and author, and what it changed. */
public record Revision(int version, Moment moment, String description) {}
