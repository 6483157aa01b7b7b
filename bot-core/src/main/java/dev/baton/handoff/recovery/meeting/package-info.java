/** Steps 2 and 3 of S2: what must hold before the briefing, who is there, what is confirmed in it, and what was delivered to whom. */
@NullMarked
package dev.baton.handoff.recovery.meeting;

import org.jspecify.annotations.NullMarked;
