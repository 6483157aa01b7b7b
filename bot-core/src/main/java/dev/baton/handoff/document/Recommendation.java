package dev.baton.handoff.document;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;

/** What a tool answered about one project: what it suggests, and the raw output that is attached to the document (A2-14). */
public record Recommendation(Suggestion suggestion, RawAnswer raw) {}
