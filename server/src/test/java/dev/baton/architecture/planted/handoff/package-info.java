/** Planted: a handoff that knows and does too much. */
@NullMarked
package dev.baton.architecture.planted.handoff;

import org.jspecify.annotations.NullMarked;
