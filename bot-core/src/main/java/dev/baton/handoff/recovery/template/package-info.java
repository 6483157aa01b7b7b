/** The organisation's own template of a handoff package (A8-13), and what is filled in by it; the laws are not among it. */
@NullMarked
package dev.baton.handoff.recovery.template;

import org.jspecify.annotations.NullMarked;
