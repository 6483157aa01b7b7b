/** «become tickets in the engineering team's normal tracking system» (A4-01): the tracker's copy of each work item. */
@NullMarked
package dev.baton.handoff.ticket;

import org.jspecify.annotations.NullMarked;
