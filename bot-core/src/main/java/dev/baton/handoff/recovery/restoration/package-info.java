/** Step 5 of S2: systems come back wave by wave, watched, and stay linked to incident response until it is quiet. */
@NullMarked
package dev.baton.handoff.recovery.restoration;

import org.jspecify.annotations.NullMarked;
