/** Who takes part in a recovery handoff: the groups of S2, who stands for each of them, and who is ready. */
@NullMarked
package dev.baton.handoff.recovery.roster;

import org.jspecify.annotations.NullMarked;
