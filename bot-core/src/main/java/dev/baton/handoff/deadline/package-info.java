/** When things are due: business days, planning cycles, and the deadline policy that is set in advance. */
@NullMarked
package dev.baton.handoff.deadline;

import org.jspecify.annotations.NullMarked;
