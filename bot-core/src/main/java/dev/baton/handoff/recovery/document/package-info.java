/** The handoff package, step 1 of S2: what happened, what was eradicated, how to recover, and what to watch for. */
@NullMarked
package dev.baton.handoff.recovery.document;

import org.jspecify.annotations.NullMarked;
