package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Moment;

/** A reinfection or security issue: where, what was seen, where its evidence is, raised by whom and when (A9-20). */
public record Escalation(int number, String system, String trigger, String evidence, Moment raised) {}
