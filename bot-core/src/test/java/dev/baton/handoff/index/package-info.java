/** Tests of what handoffs are found by. */
@NullMarked
package dev.baton.handoff.index;

import org.jspecify.annotations.NullMarked;
