/** What time alone makes due, from the briefing's end to the last weekly check. */
@NullMarked
package dev.baton.handoff.clock;

import org.jspecify.annotations.NullMarked;
