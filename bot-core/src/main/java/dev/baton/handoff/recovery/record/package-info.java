/** What an incident tracking system outside is told of a recovery handoff, and what it does not know yet (A7-10, A9-28). */
@NullMarked
package dev.baton.handoff.recovery.record;

import org.jspecify.annotations.NullMarked;
