/** The meeting that walks through the document: who sits there, what is confirmed, and how it ends. */
@NullMarked
package dev.baton.handoff.briefing;

import org.jspecify.annotations.NullMarked;
