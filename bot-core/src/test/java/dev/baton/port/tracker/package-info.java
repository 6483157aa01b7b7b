/** A tracker as both sides see it: what Baton asks of it, what engineers do in it, and one that lives in memory. */
@NullMarked
package dev.baton.port.tracker;

import org.jspecify.annotations.NullMarked;
