/** «owner left the company and the ticket went unowned» (A6-07): who left, which items lost their owner, who takes over. */
@NullMarked
package dev.baton.handoff.leaving;

import org.jspecify.annotations.NullMarked;
