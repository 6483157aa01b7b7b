/** Step 4 of S2: the acceptance by each recovery lead, and the gate out of eradication that it opens. */
@NullMarked
package dev.baton.handoff.recovery.acceptance;

import org.jspecify.annotations.NullMarked;
