/** «a smaller follow-up incident, not a full re-response» (A5-12): what was found again, and what kind of finding it is. */
@NullMarked
package dev.baton.handoff.followup;

import org.jspecify.annotations.NullMarked;
