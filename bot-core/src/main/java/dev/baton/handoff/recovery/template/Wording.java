package dev.baton.handoff.recovery.template;

/** Where a template adds words of its own; what is signed stays as it is. */
public enum Wording {
    /** At the beginning of the document. */
    INTRODUCTION,
    /** In the invitation to the briefing. */
    BRIEFING,
    /** Beside what a recovery lead accepts. */
    ACCEPTANCE
}
