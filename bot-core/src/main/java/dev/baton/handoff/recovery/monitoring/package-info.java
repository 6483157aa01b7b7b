/** «Prepare for recovery monitoring»: whether the query of each indicator runs where systems are watched (A9-31). */
@NullMarked
package dev.baton.handoff.recovery.monitoring;

import org.jspecify.annotations.NullMarked;
